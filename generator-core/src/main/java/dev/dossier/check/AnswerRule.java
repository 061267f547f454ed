package dev.dossier.check;

import dev.dossier.diagnostic.NotificationCode;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.Regime;
import dev.dossier.model.RegimeStatement;
import java.util.List;

/** A record answers the questions of a regime with one of the answers that the regime knows. */
final class AnswerRule {

  private AnswerRule() {}

  static void check(Located<Incident> record, Context context) {
    List<RegimeStatement> statements = record.value().regimes();
    for (int i = 0; i < statements.size(); i++) {
      RegimeStatement statement = statements.get(i);
      Located<Regime> regime = context.corpus().regimes().get(statement.regime());
      if (regime != null) {
        check(statement, i, regime.value(), record, context);
      }
    }
  }

  private static void check(
      RegimeStatement statement,
      int index,
      Regime regime,
      Located<Incident> record,
      Context context) {
    regime.questions().stream()
        .filter(question -> statement.answers().containsKey(question.id()))
        .filter(question -> !question.answers().contains(statement.answers().get(question.id())))
        .forEach(
            question ->
                context
                    .findings()
                    .add(
                        record,
                        record.at("regimes", index, "answers", question.id().value()),
                        NotificationCode.UNKNOWN_ANSWER,
                        String.valueOf(statement.answers().get(question.id())),
                        question.text().text(),
                        String.join(", ", question.answers())));
  }
}
