package dev.dossier.disclose;

import dev.dossier.model.Audience;
import dev.dossier.model.AudienceId;
import dev.dossier.model.Contact;
import dev.dossier.model.ContactId;
import dev.dossier.model.Corpus;
import dev.dossier.model.DocumentKind;
import dev.dossier.model.Located;
import dev.dossier.model.Notification;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.SubscriptionScope;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What each audience may see of a corpus, worked out when it is asked for.
 *
 * <pre>{@code
 * DisclosedCorpus seen = Disclosures.of(corpus, asOf).to(new AudienceId("auditor"));
 * }</pre>
 */
public final class Disclosures {

  private final KnownRecords records;
  private final Map<Reader, DisclosedCorpus> disclosed = new HashMap<>();

  private final Map<Reader, DisclosedCorpus> earlier;

  private Disclosures(KnownRecords records, Map<Reader, DisclosedCorpus> earlier) {
    this.records = records;
    this.earlier = earlier;
  }

  /**
   * The disclosures of a corpus.
   *
   * @param corpus a corpus whose check found no errors
   * @param asOf the instant that counts as now
   */
  public static Disclosures of(Corpus corpus, Instant asOf) {
    return of(corpus, asOf, null);
  }

  /**
   * The disclosures of a corpus, which take from earlier ones what still holds.
   *
   * @param before the disclosures of an earlier state of the same data; absent if there are none
   */
  public static Disclosures of(Corpus corpus, Instant asOf, @Nullable Disclosures before) {
    KnownRecords records = KnownRecords.of(corpus, asOf, before == null ? null : before.records);
    return new Disclosures(
        records, before == null || !records.isLibraryUnchanged() ? Map.of() : before.disclosed);
  }

  /**
   * What every member of {@code audience} may see. For an audience of customers that is no
   * incident, but the letters to all of them.
   *
   * @throws IllegalArgumentException if the corpus knows no such audience
   */
  public DisclosedCorpus to(AudienceId audience) {
    return disclosed(new Reader(records.audience(audience), null));
  }

  /**
   * What each customer may see that holds a subscription or is to be notified of an incident, in
   * order of id; for an audience that is not of customers, what all of it may see.
   *
   * @throws IllegalArgumentException if the corpus knows no such audience
   */
  public List<DisclosedCorpus> toEach(AudienceId audience) {
    DisclosedCorpus all = to(audience);
    if (all.audience().subscriptions() == SubscriptionScope.ALL) {
      return List.of(all);
    }
    Set<ContactId> notified =
        records.recorded().incidents().values().stream()
            .flatMap(incident -> incident.value().notifications().stream())
            .map(Notification::recipient)
            .collect(Collectors.toSet());
    return records.recorded().contacts().values().stream()
        .map(Located::value)
        .filter(contact -> all.audience().letters().contains(contact.kind()))
        .filter(contact -> !contact.subscriptions().isEmpty() || notified.contains(contact.id()))
        .map(Contact::id)
        .sorted(Comparator.comparing(ContactId::value))
        .map(contact -> disclosed(new Reader(all.audience(), contact)))
        .toList();
  }

  /** For whom documents of {@code kind} are made: each customer if their paths name it. */
  public List<DisclosedCorpus> readers(DocumentKind kind) {
    return kind.isForEachCustomer() ? toEach(kind.audience()) : List.of(to(kind.audience()));
  }

  /**
   * Whether {@code audience} may see what carries {@code label}. Letters to recipients are made
   * whatever the label, so it is true for an audience of recipients.
   */
  public static boolean isOpenTo(Audience audience, SharingLabel label) {
    return !audience.letters().isEmpty() || audience.maySee(label);
  }

  private DisclosedCorpus disclosed(Reader reader) {
    return disclosed.computeIfAbsent(reader, key -> Disclosure.of(records, key, earlier.get(key)));
  }
}
