package dev.dossier.page;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.Format;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A kind of page: for which subjects it is made, and what it shows of each.
 *
 * @param name its name in {@code documents.yaml}
 * @param section the part of the navigation in which its pages stand; absent if in none
 * @param subjects what it is made for, in order; one for each document
 * @param identity what identifies a subject and names its document
 * @param factory makes the page of one subject
 * @param mail the head of the e-mail that a subject's document goes by, empty where it goes another
 *     way; absent if the documents of this type are not addressed to anybody
 * @param gist what there is to find on the page, in a few words for the start page
 * @param formats what its pages can be written as
 * @param sequence in what its pages are read one after the other; absent if they are not
 * @param <S> the type of the subjects
 */
record PageType<S>(
    String name,
    @Nullable SiteSection section,
    Function<DisclosedCorpus, List<S>> subjects,
    Function<S, Identity> identity,
    Factory<S> factory,
    @Nullable BiFunction<S, DisclosedCorpus, Optional<MailHead>> mail,
    Function<S, Optional<String>> gist,
    Set<Format> formats,
    @Nullable Sequence<S> sequence) {

  private static final Set<Format> EVERY_PAGE_FORMAT = EnumSet.of(Format.HTML, Format.PDF);

  PageType {
    formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
  }

  /** A type whose pages the start page names without a word on what they hold. */
  PageType(
      String name,
      @Nullable SiteSection section,
      Function<DisclosedCorpus, List<S>> subjects,
      Function<S, Identity> identity,
      Factory<S> factory) {
    this(
        name,
        section,
        subjects,
        identity,
        factory,
        null,
        subject -> Optional.empty(),
        EVERY_PAGE_FORMAT,
        null);
  }

  /**
   * This type, made only for subjects of which {@code there} holds: no page says that it is empty.
   */
  PageType<S> where(Predicate<S> there) {
    return new PageType<>(
        name,
        section,
        corpus -> subjects.apply(corpus).stream().filter(there).toList(),
        identity,
        factory,
        mail,
        gist,
        formats,
        sequence);
  }

  /** This type, whose documents go by e-mail where {@code head} says so. */
  PageType<S> withMail(BiFunction<S, DisclosedCorpus, Optional<MailHead>> head) {
    return new PageType<>(name, section, subjects, identity, factory, head, gist, formats, sequence)
        .alsoAs(Format.EML);
  }

  /** This type with its subjects in {@code order}. */
  PageType<S> inOrder(Comparator<S> order) {
    return new PageType<>(
        name,
        section,
        corpus -> subjects.apply(corpus).stream().sorted(order).toList(),
        identity,
        factory,
        mail,
        gist,
        formats,
        sequence);
  }

  /** This type with its subjects in the order of their titles. */
  PageType<S> byTitle() {
    return inOrder(TitleOrder.by(subject -> identity.apply(subject).title()));
  }

  /** This type with a word on what its pages hold. */
  PageType<S> withGist(Function<S, String> words) {
    return new PageType<>(
        name,
        section,
        subjects,
        identity,
        factory,
        mail,
        subject -> Optional.of(words.apply(subject)),
        formats,
        sequence);
  }

  /** This type whose pages can also be written as {@code format}. */
  PageType<S> alsoAs(Format format) {
    Set<Format> more = EnumSet.of(format);
    more.addAll(formats);
    return new PageType<>(name, section, subjects, identity, factory, mail, gist, more, sequence);
  }

  /**
   * This type, whose pages lead to the ones before and after them.
   *
   * @param of what pages have in common that are read one after the other
   * @param order which of its neighbours in the order of the type a page comes after
   */
  PageType<S> inSequence(Function<S, Object> of, ReadingOrder order) {
    return new PageType<>(
        name, section, subjects, identity, factory, mail, gist, formats, new Sequence<>(of, order));
  }

  /** How pages are read one after the other. */
  enum ReadingOrder {
    /** As they are listed. */
    AS_LISTED,
    /** From the last to the first, as of what is listed newest first. */
    BACKWARDS
  }

  /**
   * Pages that are read one after the other.
   *
   * @param of what they have in common
   * @param order their order
   */
  record Sequence<S>(Function<S, Object> of, ReadingOrder order) {}

  /** Makes the page of one subject. */
  @FunctionalInterface
  interface Factory<S> {
    Page page(S subject, PageContext context);
  }

  /**
   * What identifies the subject of a page.
   *
   * @param key what other pages name it by when they link to it
   * @param title its name in the navigation
   * @param placeholders what stands for {@code {id}} and the like in the path of its document
   * @param asOf the instant whose knowledge the document tells; absent where that is the instant
   *     that counts as now
   */
  record Identity(
      Object key, String title, Map<String, String> placeholders, @Nullable Instant asOf) {

    /** What tells of the instant that counts as now. */
    Identity(Object key, String title, Map<String, String> placeholders) {
      this(key, title, placeholders, null);
    }
  }

  /** A type with one page for the whole corpus, made even where there is nothing to show. */
  static PageType<DisclosedCorpus> single(
      String name, SiteSection section, String title, Factory<DisclosedCorpus> factory) {
    return new PageType<>(
        name, section, List::of, corpus -> new Identity(name, title, Map.of()), factory);
  }

  /** The documents of this type for what one audience sees. */
  List<Subject<S>> subjectsOf(DisclosedCorpus corpus) {
    return subjects.apply(corpus).stream().map(this::subject).toList();
  }

  /** {@code value} as a subject of this type. */
  Subject<S> subject(S value) {
    return new Subject<>(this, identity.apply(value), value);
  }

  /** A subject with its type. */
  record Subject<S>(PageType<S> type, Identity identity, S value) {

    Page page(PageContext context) {
      return type.factory.page(value, context);
    }

    Optional<MailHead> mail(DisclosedCorpus corpus) {
      return type.mail == null ? Optional.empty() : type.mail.apply(value, corpus);
    }

    Optional<String> gist() {
      return type.gist.apply(value);
    }

    /** What it has in common with those that are read before and after it; empty if with none. */
    Optional<Object> sequence() {
      return Optional.ofNullable(type.sequence).map(sequence -> sequence.of().apply(value));
    }

    /** Whether those listed after it are read before it. */
    boolean isReadBackwards() {
      return type.sequence != null && type.sequence.order() == ReadingOrder.BACKWARDS;
    }

    Optional<SiteSection> section() {
      return Optional.ofNullable(type.section);
    }
  }
}
