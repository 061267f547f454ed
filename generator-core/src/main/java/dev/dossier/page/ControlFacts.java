package dev.dossier.page;

import dev.dossier.derive.DueReview;
import dev.dossier.disclose.DisclosedControl;
import dev.dossier.model.DocumentControl;
import dev.dossier.model.Person;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document says of itself: where it is, who answers for it, how far its approval is. */
final class ControlFacts {

  private ControlFacts() {}

  static List<Fact> of(
      @Nullable String identifier, DisclosedControl disclosed, PageContext context) {
    DocumentControl control = disclosed.stated();
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Document", context.path()));
    if (identifier != null) {
      facts.add(Fact.of("Record", identifier));
    }
    if (control.version() != null) {
      facts.add(Fact.of("Version", control.version()));
    }
    if (control.status() != null) {
      facts.add(Fact.of("Status", Words.status(control.status())));
    }
    disclosed.successor().map(context::record).ifPresent(by -> add(facts, "Superseded by", by));
    if (control.owner() != null) {
      add(facts, "Owner", context.team(control.owner()));
    }
    approval(facts, control, context);
    facts.add(
        Fact.of(
            "Last reviewed",
            control.reviewed() == null ? "Not yet" : context.time().date(control.reviewed())));
    if (control.reviewDue() != null) {
      String due = context.time().date(control.reviewDue());
      boolean overdue = disclosed.review().filter(DueReview::isOverdue).isPresent();
      facts.add(Fact.of("Review due", overdue ? due + ", overdue" : due));
    }
    context.sourceFiles().forEach(file -> facts.add(Fact.of("Source file", file)));
    facts.add(Fact.of("Data as of", context.time().instant(context.asOf())));
    return facts;
  }

  private static void approval(List<Fact> facts, DocumentControl control, PageContext context) {
    Person person = control.approver();
    if (person != null) {
      String role = person.role();
      facts.add(Fact.of("Approver", person.name() + (role == null ? "" : ", " + role)));
    }
    if (control.approverTeam() != null) {
      add(facts, "Approver", context.team(control.approverTeam()));
    }
    if (control.approved() != null) {
      facts.add(Fact.of("Approved", context.time().date(control.approved())));
    }
  }

  private static void add(List<Fact> facts, String label, Anchor value) {
    facts.add(new Fact(label, value.text(), value.href()));
  }
}
