package dev.dossier.export.cacao;

import dev.dossier.diagnostic.CacaoCode;
import dev.dossier.diagnostic.Nearest;
import dev.dossier.model.IncidentType;
import dev.dossier.model.Organization;
import dev.dossier.model.ProcessId;
import dev.dossier.model.SharingLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the data file says of a runbook that a playbook is read into. */
final class RunbookTree {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** What a playbook may say that has no place in a runbook. */
  private static final List<String> LEFT_OUT =
      List.of(
          "valid_from",
          "valid_until",
          "derived_from",
          "related_to",
          "priority",
          "severity",
          "impact",
          "industry_sectors",
          "playbook_variables",
          "authentication_info_definitions",
          "signatures");

  private final JsonNode playbook;
  private final JsonNode ours;
  private final ImportTerms terms;
  private final Organization organization;
  private final PlaybookFindings findings;
  private final TeamFinder teams;
  private final TreeParts parts;

  RunbookTree(JsonNode playbook, ImportTerms terms, PlaybookFindings findings) {
    this.playbook = playbook;
    this.ours = playbook.path("playbook_extensions").path(CacaoIds.EXTENSION);
    this.terms =
        Optional.ofNullable(terms.corpus().processes().get(new ProcessId(terms.process())))
            .flatMap(
                process -> PlaybookTypes.phase(playbook.path("playbook_types"), process.value()))
            .map(terms::inPhase)
            .orElse(terms);
    this.organization = terms.corpus().organization().value();
    this.findings = findings;
    this.teams = new TeamFinder(terms, playbook, findings);
    this.parts = new TreeParts(teams, organization.language().toLanguageTag());
  }

  /** The id of the runbook. */
  String id() {
    if (terms.id() != null) {
      return terms.id();
    }
    String stated = ours.path("runbook_id").asString("");
    return stated.isEmpty()
        ? CaseKeys.free(StepTree.title(playbook, "playbook"), terms.taken())
        : stated;
  }

  ObjectNode tree() {
    List<ReadStep> steps =
        StepOrder.of(WorkflowReader.read(playbook, findings), ours.path("step_order"), findings);
    ObjectNode tree = NODES.objectNode();
    tree.put("id", id());
    tree.put("title", StepTree.title(playbook, id()));
    incidentTypes(tree);
    tree.put("process", ours.path("process").asString(terms.process()));
    tree.put(
        "owner", ours.has("owner") ? teams.team(ours.get("owner").asString("")) : terms.owner());
    label(tree);
    parts.list(tree, "services", ours.path("services"));
    parts.list(tree, "models", ours.path("models"));
    purpose(tree);
    parts.list(tree, "triggers", ours.path("triggers"));
    parts.list(tree, "preconditions", ours.path("preconditions"));
    phases(tree);
    tree.set("steps", steps(steps));
    escalation(tree);
    control(tree);
    links(tree);
    if (ours.isMissingNode()) {
      leftOut();
    }
    return tree;
  }

  private void incidentTypes(ObjectNode tree) {
    ArrayNode types = NODES.arrayNode();
    List<String> known =
        organization.incidentTypes().stream().map(IncidentType::id).map(Object::toString).toList();
    if (terms.incidentType() != null) {
      types.add(terms.incidentType());
    } else if (!ours.isMissingNode()) {
      playbook.path("labels").forEach(types::add);
    } else {
      playbook
          .path("labels")
          .forEach(label -> known(label.asString(""), known).ifPresent(types::add));
      if (types.isEmpty()) {
        types.add(nearest(known));
        tree.put("#incident-types", "Replace: the types of incidents that it answers.");
        findings.add(
            CacaoCode.PLAYBOOK_GUESSED, List.of(), "which incidents it answers", types.get(0));
      }
    }
    tree.set("incident-types", types);
  }

  private static Optional<String> known(String label, List<String> known) {
    return Nearest.to(label, known);
  }

  /** The type whose name the title holds; the first where it holds none. */
  private String nearest(List<String> known) {
    String title = CaseKeys.free(StepTree.title(playbook, ""), List.of());
    return new TreeSet<>(known)
        .stream().filter(type -> title.contains(type)).findFirst().orElse(known.get(0));
  }

  /** The label, where it is not that of the organisation. */
  private void label(ObjectNode tree) {
    SharingLabel least = organization.sharingLabel();
    Optional<SharingLabel> marked = Optional.empty();
    for (JsonNode marking : playbook.path("markings")) {
      Optional<SharingLabel> label =
          TlpMarking.label(
              playbook
                  .path("data_marking_definitions")
                  .path(marking.asString(""))
                  .path("tlpv2_level")
                  .asString(""));
      marked = label.isPresent() ? label : marked;
    }
    Optional<SharingLabel> stated =
        Optional.ofNullable(ours.get("sharing_label"))
            .flatMap(
                label -> TlpMarking.label("TLP:" + label.asString("").toUpperCase(Locale.ROOT)));
    SharingLabel expected = stated.map(least::stricter).orElse(least);
    SharingLabel meant = marked.orElse(expected);
    if (meant == expected) {
      stated.ifPresent(label -> tree.put("sharing-label", label.key()));
    } else if (meant.compareTo(least) > 0) {
      tree.put("sharing-label", meant.key());
    }
  }

  private void purpose(ObjectNode tree) {
    String text = playbook.path("description").asString("");
    parts.prose(tree, "purpose", text, ours.path("purpose"));
    if (!tree.has("purpose")) {
      tree.put("purpose", StepTree.title(playbook, id()));
    }
  }

  private void phases(ObjectNode tree) {
    if (!ours.path("phases").isEmpty()) {
      ArrayNode phases = tree.putArray("phases");
      for (JsonNode phase : ours.get("phases")) {
        ObjectNode copy = phases.addObject();
        parts.text(copy, "phase", phase.path("phase"));
        parts.list(copy, "exit-criteria", phase.path("exit_criteria"));
      }
    }
  }

  private ArrayNode steps(List<ReadStep> steps) {
    Map<String, ReadStep> first = new LinkedHashMap<>();
    List<ReadStep> copies = new ArrayList<>();
    for (ReadStep step : steps) {
      if (step.id.isEmpty()) {
        step.id = CaseKeys.free(StepTree.title(step.work, "step"), idsOf(steps));
      }
      if (first.putIfAbsent(step.id, step) != null) {
        copies.add(step);
      }
    }
    StepTree stepTree = new StepTree(parts, teams, terms, playbook, findings);
    Map<String, ObjectNode> trees = new LinkedHashMap<>();
    List<ReadStep> all = new ArrayList<>(first.values());
    for (int i = 0; i < all.size(); i++) {
      String following = i + 1 < all.size() ? all.get(i + 1).id : null;
      trees.put(all.get(i).id, stepTree.of(all.get(i), following));
    }
    for (ReadStep copy : copies) {
      int place = all.indexOf(first.get(copy.id));
      String following = place + 1 < all.size() ? all.get(place + 1).id : null;
      if (!stepTree.of(copy, following).equals(trees.get(copy.id))) {
        findings.add(CacaoCode.PLAYBOOK_COPIES_DIFFER, List.of("workflow", copy.source), copy.id);
      }
    }
    ArrayNode list = NODES.arrayNode();
    trees.values().forEach(list::add);
    return list;
  }

  private static List<String> idsOf(List<ReadStep> steps) {
    return steps.stream().map(step -> step.id).toList();
  }

  private void escalation(ObjectNode tree) {
    if (!ours.path("escalation").isEmpty()) {
      ArrayNode ladder = tree.putArray("escalation");
      for (JsonNode rung : ours.get("escalation")) {
        ObjectNode copy = ladder.addObject();
        parts.duration(copy, "after", rung.path("after").asString(""));
        parts.team(copy, "team", rung.path("team"));
        parts.person(copy, "person", rung.path("person"));
        parts.text(copy, "means", rung.path("means"));
        parts.text(copy, "note", rung.path("note"));
      }
    }
  }

  private void control(ObjectNode tree) {
    JsonNode control = ours.path("control");
    if (ours.isMissingNode()) {
      tree.putObject("control").put("version", "0.1").put("status", "draft");
    } else if (!control.isMissingNode()) {
      ObjectNode copy = tree.putObject("control");
      parts.team(copy, "owner", control.path("owner"));
      parts.person(copy, "approver", control.path("approver"));
      parts.team(copy, "approver-team", control.path("approver_team"));
      for (String key :
          List.of("approved", "reviewed", "review-due", "version", "status", "superseded-by")) {
        parts.text(copy, key, control.path(key.replace('-', '_')));
      }
    }
  }

  private void links(ObjectNode tree) {
    ArrayNode links = NODES.arrayNode();
    for (JsonNode reference : playbook.path("external_references")) {
      String url = reference.path("url").asString("");
      if (!ours.isMissingNode() || url.startsWith("https://")) {
        links.addObject().put("title", reference.path("name").asString("")).put("href", url);
      }
    }
    if (!links.isEmpty()) {
      tree.set("links", links);
    }
  }

  private void leftOut() {
    List<String> there = LEFT_OUT.stream().filter(playbook::has).toList();
    if (!there.isEmpty()) {
      findings.add(
          CacaoCode.PLAYBOOK_PART_LEFT_OUT, List.of(there.get(0)), String.join(", ", there));
    }
  }
}
