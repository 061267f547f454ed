package dev.dossier.page;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.Format;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every page to which its readers may be led, by type.
 *
 * @param frame what stands around it
 * @param count how many pages there are, in words
 * @param groups the pages of each type, in the order in which they are planned
 */
public record AllPagesPage(Frame frame, String count, List<Group> groups) implements Page {

  private static final String TITLE = "All pages";

  static final PageType<DisclosedCorpus> TYPE =
      PageType.single("all-pages", SiteSection.OVERVIEW, TITLE, AllPagesPage::of);

  /** The types of which there are several pages, as the heading above them calls them. */
  private static final Map<String, String> PLURALS =
      Map.ofEntries(
          Map.entry("team", "Teams"),
          Map.entry("responsibility-matrix", "Responsibility matrices"),
          Map.entry("service", "Services"),
          Map.entry("customer-guide", "Guides for customers"),
          Map.entry("agreement", "Agreements"),
          Map.entry("agreement-guide", "Guides under agreements"),
          Map.entry("assessment", "Self-assessments"),
          Map.entry("control-coverage", "Controls"),
          Map.entry("process", "Response processes"),
          Map.entry("phase", "Phases of processes"),
          Map.entry("runbook", "Runbooks"),
          Map.entry("exercise-report", "Documents of exercises"),
          Map.entry("exercise-script", "Documents of exercises"),
          Map.entry("exercise-form", "Documents of exercises"),
          Map.entry("exercise-hand-out", "Documents of exercises"),
          Map.entry("yearly-review", "Yearly reviews"),
          Map.entry("incident-report", "Reports on incidents"),
          Map.entry("notification-letter", "Letters"));

  public AllPagesPage {
    groups = List.copyOf(groups);
  }

  /**
   * The pages of one type, or those that are the only ones of theirs.
   *
   * @param title its heading
   * @param entries its pages
   */
  public record Group(String title, List<Entry> entries) {

    public Group {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A page.
   *
   * @param page its title, leading to it
   * @param pdf the same as a PDF; absent if none is made
   * @param path what tells it from another of the same title; absent if there is none
   */
  public record Entry(Anchor page, @Nullable String pdf, @Nullable String path) {

    static Entry of(PlannedDocument document, String root) {
      String place = root + document.path();
      return new Entry(
          new Anchor(document.subject().identity().title(), place + ".html"),
          document.kind().formats().contains(Format.PDF) ? place + ".pdf" : null,
          document.path());
    }

    private Entry withoutPath() {
      return new Entry(page, pdf, null);
    }
  }

  /**
   * Pages by their type, in order.
   *
   * @param root the way from the page to the root of the site
   */
  static Map<PageType<?>, List<Entry>> byType(List<PlannedDocument> pages, String root) {
    Map<PageType<?>, List<Entry>> types = new LinkedHashMap<>();
    for (PlannedDocument page : pages) {
      types
          .computeIfAbsent(page.subject().type(), type -> new ArrayList<>())
          .add(Entry.of(page, root));
    }
    return types;
  }

  private static AllPagesPage of(DisclosedCorpus corpus, PageContext context) {
    List<Entry> single = new ArrayList<>();
    Map<String, List<Entry>> several = new LinkedHashMap<>();
    int count = 0;
    for (Map.Entry<PageType<?>, List<Entry>> type : context.pages().entrySet()) {
      String name = type.getKey().name();
      boolean isSingle = type.getValue().size() == 1 && !PLURALS.containsKey(name);
      (isSingle ? single : several.computeIfAbsent(title(name), key -> new ArrayList<>()))
          .addAll(type.getValue());
      count += type.getValue().size();
    }
    List<Group> groups = new ArrayList<>();
    if (!single.isEmpty()) {
      groups.add(new Group("Overviews", single));
    }
    several.forEach((title, entries) -> groups.add(new Group(title, told(entries))));
    return new AllPagesPage(context.frame(TITLE), Words.count(count, "page"), groups);
  }

  private static String title(String type) {
    return PLURALS.getOrDefault(type, Words.capitalised(type.replace('-', ' ')));
  }

  /** The entries, each with its path where another has the same title. */
  private static List<Entry> told(List<Entry> entries) {
    Map<String, Integer> titles = new HashMap<>();
    entries.forEach(each -> titles.merge(each.page().text(), 1, Integer::sum));
    return entries.stream()
        .map(each -> titles.getOrDefault(each.page().text(), 1) == 1 ? each.withoutPath() : each)
        .toList();
  }
}
