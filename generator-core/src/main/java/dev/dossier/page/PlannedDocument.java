package dev.dossier.page;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.export.PlannedExport;
import dev.dossier.model.DocumentKind;
import dev.dossier.model.Format;
import dev.dossier.model.Id;
import dev.dossier.model.SourceText;
import dev.dossier.model.SubscriptionScope;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A document to make: its kind, its place and, on demand, its page. */
public final class PlannedDocument {

  private final DocumentKind kind;
  private final String path;
  private final PageType.Subject<?> subject;
  private final DisclosedCorpus corpus;
  private final DocumentPlan plan;

  PlannedDocument(
      DocumentKind kind,
      String path,
      PageType.Subject<?> subject,
      DisclosedCorpus corpus,
      DocumentPlan plan) {
    this.kind = kind;
    this.path = path;
    this.subject = subject;
    this.corpus = corpus;
    this.plan = plan;
  }

  /** The kind of document it is. */
  public DocumentKind kind() {
    return kind;
  }

  /** The file name of the template that shows it. */
  public String template() {
    return Objects.requireNonNull(kind.template(), "a page without a template");
  }

  /** Where it goes, relative to the output folder, with forward slashes and without extension. */
  public String path() {
    return path;
  }

  /** The formats to write it in: those of its kind, an e-mail only where it goes by e-mail. */
  public List<Format> formats() {
    return kind.formats().stream()
        .filter(format -> format != Format.EML || mail().isPresent())
        .toList();
  }

  /** The head of the e-mail it goes by; empty if it goes another way. */
  public Optional<MailHead> mail() {
    return subject.mail(corpus);
  }

  /** What the page shows; computed anew on every call. */
  public Page page() {
    return subject.page(new PageContext(plan, this));
  }

  /**
   * The instant whose knowledge it tells. A document about something that is past tells it the same
   * way whatever counts as now.
   */
  public Instant asOf() {
    Instant own = subject.identity().asOf();
    return own == null ? corpus.asOf() : own;
  }

  /**
   * The data files that state what it is about; none where its audience may not see all of them.
   */
  public List<SourceText> sources() {
    return subject.identity().key() instanceof Id id
        ? corpus.source(id).stream().toList()
        : List.of();
  }

  /** Whether the readers of this document see all that {@code other} shows. */
  public boolean mayLeadTo(PlannedDocument other) {
    return corpus == other.corpus || seesAllOf(other.corpus) && maySeeLetter(other);
  }

  /**
   * Whether {@code other} is no letter, or one that the readers of this document may see: letters
   * are made for their recipients whatever their label.
   */
  private boolean maySeeLetter(PlannedDocument other) {
    return !(other.subject.identity().key() instanceof LetterKey key)
        || plan.letters(corpus).contains(key);
  }

  /** Whether the readers of this document see all that {@code export} holds. */
  boolean mayLeadTo(PlannedExport export) {
    return isForReadersOf(export) || seesAllOf(export.subject().corpus());
  }

  /** Whether the readers see all that {@code other} holds, which may be for another customer. */
  private boolean seesAllOf(DisclosedCorpus other) {
    boolean isTheirs =
        other.customer().isEmpty()
            || corpus.audience().subscriptions() == SubscriptionScope.ALL
            || other.customer().equals(corpus.customer());
    return isTheirs && corpus.audience().includes(other.audience());
  }

  /** Whether {@code export} is made for the readers of this document. */
  boolean isForReadersOf(PlannedExport export) {
    return corpus == export.subject().corpus();
  }

  /** The address under which the site is published, if it is known. */
  public Optional<URI> site() {
    return Optional.ofNullable(corpus.organization().site());
  }

  /** The part of the navigation in which it stands, if it is a page of the site. */
  Optional<SiteSection> section() {
    return subject.section().filter(section -> kind.formats().contains(Format.HTML));
  }

  PageType.Subject<?> subject() {
    return subject;
  }

  DisclosedCorpus corpus() {
    return corpus;
  }
}
