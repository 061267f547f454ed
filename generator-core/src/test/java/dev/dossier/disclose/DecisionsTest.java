package dev.dossier.disclose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.model.Agreement;
import dev.dossier.model.Assessment;
import dev.dossier.model.AudienceId;
import dev.dossier.model.Contact;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.Controlled;
import dev.dossier.model.Corpus;
import dev.dossier.model.DocumentControl;
import dev.dossier.model.Exercise;
import dev.dossier.model.Id;
import dev.dossier.model.Incident;
import dev.dossier.model.Organization;
import dev.dossier.model.Person;
import dev.dossier.model.Prose;
import dev.dossier.model.ResponseProcess;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Runbook;
import dev.dossier.model.Service;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.Team;
import dev.dossier.model.Term;
import dev.dossier.model.Translated;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing of a record is shown of which nobody decided who may see it. */
class DecisionsTest {

  /** Every type of record that is redacted as the whole of something. */
  private static final List<Class<? extends Record>> ROOTS =
      List.of(
          Incident.class,
          Runbook.class,
          Exercise.class,
          Agreement.class,
          Assessment.class,
          Organization.class,
          DocumentControl.class,
          Contact.class,
          Team.class,
          Service.class,
          ResponsibilityMatrix.class,
          ResponseProcess.class,
          ControlFramework.class,
          Term.class);

  /** A record as somebody might add it to the model. */
  record Added(Incident incident, Person witness, Unheard unheard) {}

  /** Another, of which nothing is decided. */
  record Unheard(String secret) {}

  @Test
  void everyComponentThatARedactionReachesIsDecided() {
    Set<String> undecided = new TreeSet<>();
    ROOTS.forEach(root -> undecided.addAll(undecided(root)));

    assertThat(undecided).isEmpty();
  }

  @Test
  void aComponentThatNobodyDecidedIsNamed() {
    assertThat(undecided(Added.class))
        .containsExactlyInAnyOrder(
            "Added.incident", "Added.witness", "Added.unheard", "Unheard.secret");
  }

  @Test
  void theTableNamesNothingThatDoesNotExist() {
    List<String> gone = new ArrayList<>();
    Decisions.named()
        .forEach(
            (type, names) -> {
              Set<String> components = new TreeSet<>(names);
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getName)
                  .forEach(components::remove);
              components.forEach(name -> gone.add(type.getSimpleName() + "." + name));
            });

    assertThat(gone).isEmpty();
  }

  @Test
  void whatIsShownAsAWholeHoldsNoPersonAndNoLabel() {
    for (Class<?> type : Decisions.WHOLE) {
      assertThat(held(type)).as(type.getSimpleName()).doesNotContain(Person.class);
      assertThat(held(type)).as(type.getSimpleName()).doesNotContain(SharingLabel.class);
    }
  }

  @Test
  void aRedactionRefusesWhatIsNotDecided() {
    Reader reader =
        new Reader(
            KnownRecords.of(CorpusForTest.corpus(SharingLabel.CLEAR), Instant.EPOCH)
                .audience(new AudienceId("internal")),
            null);

    assertThatThrownBy(
            () ->
                new Redaction(reader, Set.of(), Set.of())
                    .whole(new Unheard("x"), SharingLabel.CLEAR))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Unheard.secret");
  }

  @Test
  void everyKindOfDocumentIsAmongTheRoots() {
    assertThat(
            Arrays.stream(Corpus.class.getRecordComponents())
                .flatMap(component -> raw(component.getGenericType()))
                .filter(Controlled.class::isAssignableFrom))
        .isSubsetOf(ROOTS);
  }

  /** The components that {@code root} leads to and of which nothing is decided. */
  private static Set<String> undecided(Class<?> root) {
    Set<String> undecided = new TreeSet<>();
    for (Class<?> type : reached(root)) {
      for (RecordComponent component : type.getRecordComponents()) {
        try {
          Decisions.of(type, component.getName());
        } catch (IllegalStateException e) {
          undecided.add(type.getSimpleName() + "." + component.getName());
        }
      }
    }
    return undecided;
  }

  /** The types of records that a redaction goes through from {@code root} on, itself included. */
  private static List<Class<?>> reached(Class<?> root) {
    List<Class<?>> reached = new ArrayList<>(List.of(root));
    for (int i = 0; i < reached.size(); i++) {
      parts(reached.get(i))
          .filter(type -> type.isRecord() && !Id.class.isAssignableFrom(type))
          .filter(type -> !Translated.class.isAssignableFrom(type))
          .filter(type -> !Decisions.WHOLE.contains(type) && !reached.contains(type))
          .distinct()
          .forEach(reached::add);
    }
    return reached;
  }

  /** The types that {@code type} holds at any depth; texts count as such. */
  private static List<Class<?>> held(Class<?> type) {
    List<Class<?>> held = new ArrayList<>(List.of(type));
    for (int i = 0; i < held.size(); i++) {
      if (held.get(i).isRecord() && held.get(i) != Prose.class) {
        parts(held.get(i)).filter(part -> !held.contains(part)).distinct().forEach(held::add);
      }
    }
    return held;
  }

  private static Stream<Class<?>> parts(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(component -> raw(component.getGenericType()));
  }

  private static Stream<Class<?>> raw(Type type) {
    return type instanceof ParameterizedType generic
        ? Arrays.stream(generic.getActualTypeArguments()).flatMap(DecisionsTest::raw)
        : Stream.of((Class<?>) type);
  }
}
