package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dossier.compare.ChangeKind;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.AudienceId;
import dev.dossier.page.ChangeReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What changed between folders and revisions, from the question to the documents. */
class DiffTest {

  private static final Path SMALL = Path.of("src/test/resources/dev/dossier/small");
  private static final Instant AS_OF = Instant.parse("2026-04-20T12:00:00Z");

  @TempDir Path root;

  @BeforeEach
  void copy() throws IOException {
    DataCopy.copy(SMALL, root.resolve("old"));
    DataCopy.copy(SMALL, root.resolve("data"));
  }

  private DiffResult diff(String from, @Nullable String to, @Nullable String audience) {
    return diff(from, to, audience, Set.of());
  }

  private DiffResult diff(
      String from, @Nullable String to, @Nullable String audience, Set<ChangesFormat> formats) {
    GenerateRequest data =
        GenerateRequest.builder(root.resolve("data"), root.resolve("out"), AS_OF).build();
    return Dossier.diff(
        new DiffRequest(
            data, root, from, to, audience == null ? null : new AudienceId(audience), formats));
  }

  private void edit(String file, String before, String after) throws IOException {
    DataCopy.edit(root.resolve(file), text -> text.replace(before, after));
  }

  private static List<String> codes(DiffResult result) {
    assertThat(result.report()).isEmpty();
    return result.diagnostics().stream().map(finding -> finding.code().id()).toList();
  }

  @Test
  void aFolderIsComparedWithTheDataAsItStands() throws IOException {
    edit("data/regimes/contract.yaml", "amount: 72", "amount: 48");
    ChangeReport report = diff("old", null, null).report().orElseThrow();
    assertThat(report.counts()).isEqualTo(Map.of(ChangeKind.DEADLINE_SHORTENED, 1L));
    assertThat(DiffResult.text(report))
        .containsExactly(
            "What changed at Example Cloud from old to data · TLP:CLEAR",
            "1 thing changed.",
            "",
            "To act: The provider",
            "  The limit of duty “Contractual notification” (Contract) is shorter: 48 hours from"
                + " declared instead of 72 hours from declared [deadline-shortened]",
            "    regimes/contract.yaml:12 → regimes/contract.yaml:12");
  }

  @Test
  void nothingChangedWhereBothAreTheSame() {
    ChangeReport report = diff("old", "data", null).report().orElseThrow();
    assertThat(report.groups()).isEmpty();
    assertThat(report.overview()).isEqualTo("Nothing changed.");
  }

  @Test
  void everyFormIsWrittenOrNone() throws IOException {
    edit("data/regimes/contract.yaml", "amount: 72", "amount: 48");
    assertThat(diff("old", null, null, EnumSet.allOf(ChangesFormat.class)).report()).isPresent();
    assertThat(root.resolve("out")).isDirectoryContaining("glob:**/changes.html");
    assertThat(root.resolve("out/changes.pdf"))
        .content(StandardCharsets.ISO_8859_1)
        .startsWith("%PDF");
    assertThat(root.resolve("out/changes.md")).content().startsWith("# What changed\n");
    Files.writeString(root.resolve("old/organization.yaml"), "name: [");
    try (Stream<Path> before = Files.list(root.resolve("out"))) {
      long count = before.count();
      assertThat(diff("old", null, null, Set.of(ChangesFormat.MD)).report()).isEmpty();
      try (Stream<Path> after = Files.list(root.resolve("out"))) {
        assertThat(after.count()).isEqualTo(count);
      }
    }
  }

  @Test
  void theJsonFollowsItsSchema() throws IOException {
    edit("data/regimes/contract.yaml", "amount: 72", "amount: 48");
    edit("data/responsibility/cloud-layers.yaml", "paas: provider", "paas: customer");
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("../data/schema/changes.schema.json")));
    JsonNode json =
        JsonMapper.shared()
            .readTree(DiffResult.json(diff("old", null, null).report().orElseThrow()));
    assertThat(schema.validate(json)).isEmpty();
    assertThat(json.get("count").asInt()).isEqualTo(json.get("changes").size()).isEqualTo(2);
    ((ObjectNode) json.get("changes").get(0)).put("kind", "other");
    assertThat(schema.validate(json)).hasSize(1);
  }

  @Test
  void theSchemaKnowsEveryKind() throws IOException {
    JsonNode schema =
        JsonMapper.shared()
            .readTree(Files.readString(Path.of("../data/schema/changes.schema.json")));
    assertThat(schema.get("$defs").get("kind").get("enum").valueStream().map(JsonNode::asString))
        .containsExactlyElementsOf(ChangeKind.keys());
  }

  @Test
  void aRevisionIsComparedWithWhatIsNotCommitted() throws IOException, GitAPIException {
    try (Git git = Git.init().setDirectory(root.toFile()).call()) {
      git.add().addFilepattern("data").call();
      git.commit()
          .setMessage("first")
          .setAuthor("Jo", "jo@example.com")
          .setCommitter("Jo", "jo@example.com")
          .setSign(false)
          .call();
      assertThat(diff("HEAD", null, null).report().orElseThrow().to().commit()).isNotNull();
      edit("data/teams/storage.yaml", "name: Storage team", "name: Storage crew");
      ChangeReport report = diff("HEAD", null, null).report().orElseThrow();
      assertThat(report.counts()).isEqualTo(Map.of(ChangeKind.TEAM_RENAMED, 1L));
      assertThat(report.to().commit()).isNull();
      assertThat(report.to().notes())
          .singleElement()
          .asString()
          .startsWith("The folder data holds changes that are not committed; its last commit is ");
      assertThat(codes(diff("HEAD~7", null, null))).containsExactly("revision-unknown");
    }
  }

  @Test
  void aNameThatIsNothingIsRefused() {
    assertThat(codes(diff("v1.0", null, null))).containsExactly("state-unknown");
    assertThat(codes(diff("old", "v1.0", null))).containsExactly("state-unknown");
  }

  @Test
  void anAudienceMustBeKnownAndSeeSomething() throws IOException {
    DiffResult unknown = diff("old", null, "internl");
    assertThat(codes(unknown)).containsExactly("audience-unknown", "audience-unknown");
    assertThat(unknown.diagnostics().get(0).format()).contains("Did you mean internal?");
    edit("data/organization.yaml", "sharing-label: clear", "sharing-label: amber");
    DiffResult blind = diff("old", null, "public");
    assertThat(blind.diagnostics())
        .extracting(Diagnostic::format)
        .containsExactly(
            "The audience public may not see what carries TLP:AMBER, the organisation's label in"
                + " data, so that there is nothing to compare for it. Set dossier.audience to another"
                + " one. [audience-sees-nothing]");
  }

  @Test
  void aKindOfDocumentMustShowChanges() throws IOException {
    Files.writeString(
        root.resolve("data/documents.yaml"),
        """
        documents:
          - kind: changes
            page: start
            template: start.ftlh
            formats: [html]
            path: changes
            audience: internal
        """);
    assertThat(codes(diff("old", null, null))).containsExactly("changes-unseen");
  }

  @Test
  void aForeignFolderIsLeftAlone() throws IOException {
    Files.createDirectories(root.resolve("out"));
    Files.writeString(root.resolve("out/mine.txt"), "mine");
    assertThat(codes(diff("old", null, null, Set.of(ChangesFormat.MD))))
        .containsExactly("changes-foreign");
    Files.delete(root.resolve("out/mine.txt"));
    Files.delete(root.resolve("out"));
    Files.writeString(root.resolve("out"), "a file");
    assertThat(codes(diff("old", null, null, Set.of(ChangesFormat.MD))))
        .containsExactly("changes-unwritable");
  }

  @Test
  void errorsOfAStateAreItsOwn() throws IOException {
    edit("old/services/object-storage.yaml", "team: storage", "team: storag");
    DiffResult result = diff("old", null, null);
    assertThat(result.report()).isEmpty();
    assertThat(result.before())
        .extracting(finding -> finding.code().id())
        .containsExactly("unknown-reference");
    assertThat(result.after()).noneMatch(Diagnostic::isError);
  }

  @Test
  void anApprovalThatTodaysRulesRefuseDoesNotHinder() throws IOException {
    edit(
        "old/organization.yaml",
        "  approver: {name: Head of incident response, role: approver}\n",
        "");
    ChangeReport report = diff("old", null, null).report().orElseThrow();
    assertThat(report.from().notes())
        .singleElement()
        .asString()
        .contains("By the rules of today old has");
    assertThat(diff("data", "old", null).report()).isPresent();
  }

  @Test
  void aCustomerIsToldNothingThatItMayNotSee() throws IOException {
    edit(
        "data/runbooks/exposed-credentials.yaml",
        "owner: response",
        "owner: response\nsharing-label: red");
    edit("data/runbooks/exposed-credentials.yaml", "Compare its hash", "SECRET its hash");
    edit("data/incidents/2026-014.yaml", "Access keys were written", "SECRET keys were written");
    String told = DiffResult.json(diff("old", null, "customer").report().orElseThrow());
    assertThat(told).doesNotContain("SECRET").doesNotContain("2026-014");
    assertThat(told).contains("runbook-removed");
    assertThat(DiffResult.json(diff("old", null, null).report().orElseThrow()))
        .contains("SECRET")
        .contains("label-stricter");
  }
}
