package dev.dossier.page;

import dev.dossier.derive.DerivationStep;
import dev.dossier.derive.NotificationClock;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.Format;
import dev.dossier.model.IncidentId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of all duties to notify that are open, the most urgent first.
 *
 * @param frame what stands around it
 * @param board the duties as they are reckoned
 * @param calendar where the calendar of the deadlines is, relative to it; absent if none is made
 * @param overview how many are open and how many overdue, as a sentence
 * @param rows the open duties
 * @param undeclared regimes of which it is not stated whether they apply
 */
public record ClocksPage(
    Frame frame,
    ClockBoard board,
    @Nullable String calendar,
    String overview,
    List<Row> rows,
    List<Undeclared> undeclared)
    implements Scheduled {

  /** The name of this page in {@code documents.yaml}. */
  public static final String NAME = "clocks";

  static final PageType<DisclosedCorpus> TYPE =
      PageType.single(NAME, SiteSection.INCIDENTS, "Notification clocks", ClocksPage::of)
          .withGist(corpus -> "Every open duty to notify, the most urgent first")
          .alsoAs(Format.ICS);

  public ClocksPage {
    rows = List.copyOf(rows);
    undeclared = List.copyOf(undeclared);
  }

  /**
   * An open duty.
   *
   * @param incident the incident, leading to its report
   * @param duty the duty
   * @param recipient who is to be told
   * @param limit the limit in words
   * @param due until when; absent where that is unknown or no number sets an end
   * @param left time left or over, or how long it has run; absent where it does not run
   * @param state how it stands
   * @param stateKey the state as a word for style classes
   * @param contents how many of the items that are asked for the letter holds; absent where there
   *     is no letter yet
   * @param lacking the items that it lacks
   * @param derivation how the end follows from what is recorded, a step each
   * @param basis the source, with the day on which it was last compared
   */
  public record Row(
      Anchor incident,
      String duty,
      String recipient,
      String limit,
      @Nullable ShownTime due,
      @Nullable String left,
      String state,
      String stateKey,
      @Nullable String contents,
      List<String> lacking,
      List<String> derivation,
      String basis) {

    public Row {
      lacking = List.copyOf(lacking);
      derivation = List.copyOf(derivation);
    }
  }

  /**
   * A regime of which it is not stated whether it applies.
   *
   * @param regime its name
   * @param missing what has to be stated
   * @param records the records that this concerns
   */
  public record Undeclared(String regime, List<String> missing, String records) {

    public Undeclared {
      missing = List.copyOf(missing);
    }
  }

  private static ClocksPage of(DisclosedCorpus corpus, PageContext context) {
    ClockBoard board = ClockBoard.of(corpus);
    return new ClocksPage(
        context.frame("Notification clocks", ClockBoard.label(corpus)),
        board,
        context.beside(Format.ICS).orElse(null),
        board.overview(),
        board.clocks().stream().map(clock -> row(clock, context)).toList(),
        board.undeclared().stream().map(ClocksPage::undeclared).toList());
  }

  private static Row row(OpenClock open, PageContext context) {
    NotificationClock clock = open.clock();
    TimeText time = context.time();
    return new Row(
        context.anchor(IncidentReportPage.TYPE.name(), open.incident(), open.title()),
        clock.duty().name().text(),
        open.recipientName(),
        clock.duty().limit().wording().text(),
        clock.due() == null
            ? null
            : new ShownTime(
                time.instant(clock.due()), time.utc(clock.due()), time.machine(clock.due())),
        open.left(),
        open.state(),
        clock.state().key(),
        open.contents(),
        open.lacking(),
        clock.derivation().stream().map(DerivationStep::text).toList(),
        open.basis());
  }

  private static Undeclared undeclared(ClockBoard.Undeclared regime) {
    return new Undeclared(
        regime.name(),
        regime.missing(),
        String.join(", ", regime.incidents().stream().map(IncidentId::value).toList()));
  }
}
