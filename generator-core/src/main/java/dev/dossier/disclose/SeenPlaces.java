package dev.dossier.disclose;

import dev.dossier.diagnostic.SourceTree;
import dev.dossier.model.Audience;
import dev.dossier.model.Corpus;
import dev.dossier.model.Id;
import dev.dossier.model.Located;
import dev.dossier.model.NotificationsShown;
import dev.dossier.model.PeopleShown;
import dev.dossier.model.PersonalData;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.SubscriptionScope;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places of the records of which an audience sees everything. */
final class SeenPlaces {

  private final Map<Id, SourceTree> records = new HashMap<>();
  private final @Nullable SourceTree organization;

  private SeenPlaces(@Nullable SourceTree organization) {
    this.organization = organization;
  }

  /**
   * The places that {@code audience} may be told.
   *
   * @param whole the records whose files it may see, as nothing is taken out of them
   */
  static SeenPlaces of(Corpus corpus, Audience audience, Set<Id> whole) {
    boolean all = seesEverything(audience);
    SeenPlaces places = new SeenPlaces(all ? corpus.organization().places() : null);
    Map<Id, Located<?>> records = new HashMap<>();
    records.putAll(corpus.teams());
    records.putAll(corpus.services());
    records.putAll(corpus.matrices());
    records.putAll(corpus.processes());
    records.putAll(corpus.runbooks());
    records.putAll(corpus.exercises());
    records.putAll(corpus.incidents());
    records.putAll(corpus.regimes());
    records.putAll(corpus.agreements());
    records.putAll(corpus.frameworks());
    records.putAll(corpus.assessments());
    records.putAll(corpus.audiences());
    records.forEach(
        (id, record) -> {
          if (all || whole.contains(id)) {
            places.records.put(id, record.places());
          }
        });
    return places;
  }

  private static boolean seesEverything(Audience audience) {
    return audience.maySee(SharingLabel.RED)
        && audience.subscriptions() == SubscriptionScope.ALL
        && audience.people() == PeopleShown.NAMED
        && audience.notifications() == NotificationsShown.ALL
        && audience.legalAdvice()
        && Arrays.stream(PersonalData.values()).allMatch(audience::sees);
  }

  Optional<SourceTree> of(Id id) {
    return Optional.ofNullable(records.get(id));
  }

  Optional<SourceTree> ofOrganization() {
    return Optional.ofNullable(organization);
  }
}
