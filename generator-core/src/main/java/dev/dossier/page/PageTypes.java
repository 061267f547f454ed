package dev.dossier.page;

import java.util.List;
import java.util.Optional;

/** Every type of page that {@code documents.yaml} can name. */
final class PageTypes {

  static final PageType<?> START = StartPage.TYPE;

  private static final List<PageType<?>> ALL =
      List.of(
          START,
          GlossaryPage.TYPE,
          AllPagesPage.TYPE,
          TeamDirectoryPage.TYPE,
          TeamPage.TYPE,
          ResponsibilityMatrixPage.TYPE,
          ServicePage.TYPE,
          CustomerGuidePage.OF_SERVICE,
          AgreementIndexPage.TYPE,
          AgreementPage.TYPE,
          CustomerGuidePage.OF_AGREEMENT,
          ControlCoveragePage.TYPE,
          AssessmentPage.TYPE,
          IncidentDefinitionPage.TYPE,
          StrategiesPage.TYPE,
          CommitmentsPage.TYPE,
          ProcessPage.TYPE,
          PhasePage.TYPE,
          OperationalBoundariesPage.TYPE,
          RunbookIndexPage.TYPE,
          RunbookCoveragePage.TYPE,
          RunbookPage.TYPE,
          RoleCardPage.TYPE,
          ExerciseIndexPage.TYPE,
          ExerciseReportPage.TYPE,
          ExerciseScriptPage.TYPE,
          ExerciseFormPage.TYPE,
          ExerciseHandOutPage.TYPE,
          IncidentRegisterPage.TYPE,
          ClocksPage.TYPE,
          YearlyReviewPage.TYPE,
          IncidentReportPage.TYPE,
          NotificationLetterPage.TYPE,
          ChangesPage.TYPE);

  private PageTypes() {}

  static Optional<PageType<?>> named(String name) {
    return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
  }

  static List<String> names() {
    return ALL.stream().map(PageType::name).sorted().toList();
  }
}
