package dev.dossier.check;

import dev.dossier.diagnostic.IncidentCode;
import dev.dossier.diagnostic.ResponsibilityCode;
import dev.dossier.model.Agreement;
import dev.dossier.model.Assessment;
import dev.dossier.model.AssessmentRound;
import dev.dossier.model.LayerId;
import dev.dossier.model.Located;
import dev.dossier.model.ServiceId;
import dev.dossier.model.TaskAnswer;
import dev.dossier.model.TaskId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rounds of an assessment stand in order and answer every task once a day. */
final class AssessmentRules {

  private record Key(ServiceId service, LayerId layer, TaskId task) {}

  private AssessmentRules() {}

  static void check(Located<Assessment> record, Context context) {
    Assessment assessment = record.value();
    AgreementRules.customer(assessment.customer(), record, context);
    agreement(record, context);
    List<AssessmentRound> rounds = assessment.rounds();
    LocalDate today = context.asOf().atZone(context.organization().timeZone()).toLocalDate();
    for (int i = 0; i < rounds.size(); i++) {
      LocalDate date = rounds.get(i).date();
      var span = record.at("rounds", i, "date");
      if (i > 0 && !date.isAfter(rounds.get(i - 1).date())) {
        context
            .findings()
            .add(
                record,
                span,
                ResponsibilityCode.ASSESSMENTS_OUT_OF_ORDER,
                date,
                rounds.get(i - 1).date());
      }
      if (date.isAfter(today)) {
        context.findings().add(record, span, IncidentCode.TIME_IN_FUTURE, date, context.asOf());
      }
      answers(i, record, context);
    }
  }

  private static void agreement(Located<Assessment> record, Context context) {
    Assessment assessment = record.value();
    Located<Agreement> agreement =
        assessment.agreement() == null
            ? null
            : context.corpus().agreements().get(assessment.agreement());
    if (agreement != null && !agreement.value().customer().equals(assessment.customer())) {
      context
          .findings()
          .add(
              record,
              record.at("agreement"),
              ResponsibilityCode.AGREEMENT_OF_ANOTHER,
              agreement.value().id(),
              agreement.value().customer(),
              assessment.customer());
    }
  }

  private static void answers(int round, Located<Assessment> record, Context context) {
    Map<Key, Integer> lines = new HashMap<>();
    List<TaskAnswer> answers = record.value().rounds().get(round).answers();
    for (int i = 0; i < answers.size(); i++) {
      TaskAnswer answer = answers.get(i);
      var span = record.at("rounds", round, "answers", i, "task");
      Integer first =
          lines.putIfAbsent(new Key(answer.service(), answer.layer(), answer.task()), span.line());
      if (first != null) {
        context
            .findings()
            .add(
                record,
                span,
                ResponsibilityCode.ANSWERED_TWICE,
                answer.task(),
                answer.layer(),
                first);
      }
    }
  }
}
