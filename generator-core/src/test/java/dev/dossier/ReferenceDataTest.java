package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.GenerateResult.Outcome;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The facts of the source system, as the pages made of the reference data say them. */
class ReferenceDataTest {

  private static final Path DATA = Path.of("..", "data");
  private static final Instant AS_OF = Instant.parse("2026-11-21T00:00:00Z");

  @TempDir static Path folder;

  private static Path site;

  @BeforeAll
  static void renderTheReferenceData() {
    site = folder.resolve("site");
    GenerateResult result = render(site, 2);
    assertThat(result.diagnostics()).extracting(Diagnostic::format).isEmpty();
    assertThat(result.outcome()).isEqualTo(Outcome.WRITTEN);
  }

  @Test
  void theMatrixHasTheThirtySixCellsOfTheSource() throws Exception {
    List<List<String>> rows = table(page("responsibility/nine-layer.html"), 0);
    assertThat(rows)
        .containsExactly(
            List.of("Layer", "On-premises", "IaaS", "PaaS", "SaaS"),
            List.of("Applications", "C Customer", "C Customer", "C Customer", "P Provider"),
            List.of("Data", "C Customer", "C Customer", "C Customer", "P Provider"),
            List.of("Runtime", "C Customer", "C Customer", "P Provider", "P Provider"),
            List.of("Middleware", "C Customer", "C Customer", "P Provider", "P Provider"),
            List.of("O/S", "C Customer", "C Customer", "P Provider", "P Provider"),
            List.of("Virtualization", "C Customer", "P Provider", "P Provider", "P Provider"),
            List.of("Servers", "C Customer", "P Provider", "P Provider", "P Provider"),
            List.of("Storage", "C Customer", "P Provider", "P Provider", "P Provider"),
            List.of("Networking", "C Customer", "P Provider", "P Provider", "P Provider"),
            List.of("Vendor", "Azure", "Azure", "Azure", "Office 365"));
  }

  @Test
  void theEarlierAzureTableHasTheFortyCellsOfTheSource() throws Exception {
    assertThat(marks("responsibility/azure-earlier.html"))
        .containsExactly(
            "Information and data CCCC",
            "Devices CCCC",
            "Accounts and identities CCCC",
            "Identity and directory infrastructure CCSS",
            "Applications CCSP",
            "Network controls CCSP",
            "Operating system CCPP",
            "Physical hosts CPPP",
            "Physical network CPPP",
            "Physical datacenter CPPP");
  }

  @Test
  void theAzureTableOfJanuary2026HasTheFortyCellsOfTheSource() throws Exception {
    assertThat(marks("responsibility/azure-2026-01.html"))
        .containsExactly(
            "Customer data CCCC",
            "Configurations and settings CCCC",
            "Identities and users CCCC",
            "Client devices CCCS",
            "Applications CCSS",
            "Network controls CCSP",
            "Operating system CCPP",
            "Physical hosts CPPP",
            "Physical network CPPP",
            "Physical datacenter CPPP");
  }

  @Test
  void aServiceShowsItsColumnWithItsOverrides() throws Exception {
    assertThat(table(page("services/kubernetes-service.html"), 0).stream().skip(1))
        .extracting(row -> row.get(0) + ": " + row.get(1) + ", " + row.get(2))
        .containsExactly(
            "Applications: C Customer, Service model",
            "Data: C Customer, Service model",
            "Runtime: P Provider, Service model",
            "Middleware: P Provider, Service model",
            "O/S: S Shared, Service",
            "Virtualization: P Provider, Service model",
            "Servers: P Provider, Service model",
            "Storage: P Provider, Service model",
            "Networking: P Provider, Service model");
  }

  @Test
  void anAgreementShowsWhatItChanges() throws Exception {
    assertThat(table(page("agreements/contoso-2026.html"), 0).stream().skip(1))
        .extracting(row -> row.get(0) + ": " + row.get(1) + " instead of " + row.get(2))
        .containsExactly(
            "Azure Kubernetes Service, O/S: P Provider instead of S Shared",
            "Azure Storage, Storage: S Shared instead of P Provider");
    assertThat(label("agreements/contoso-2026.html")).isEqualTo("TLP:AMBER");
  }

  @Test
  void anAssessmentHasItsThreeRoundsAndOrdersActionsByGain() throws Exception {
    Document page = page("assessments/contoso.html");
    assertThat(table(page, 0).stream().skip(1))
        .extracting(row -> row.get(0))
        .containsExactly("19 May 2026", "18 November 2025", "20 May 2025");
    List<Double> gains =
        table(page, 1).stream().skip(1).map(row -> Double.valueOf(row.get(3))).toList();
    assertThat(gains).hasSizeGreaterThan(5).isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  void everyControlOfTheCatalogueIsServed() throws Exception {
    for (String framework : List.of("nist-800-53-r5", "iso-27001-2022", "cis-v8", "csa-ccm-v4")) {
      assertThat(table(page("controls/" + framework + ".html"), 0).stream().skip(1))
          .hasSizeGreaterThan(20)
          .noneMatch(row -> row.get(1).equals("None") && row.get(2).equals("None"));
    }
  }

  @Test
  void nothingThatIsPublicNamesWhatIsAgreedWithACustomer() throws Exception {
    for (String path : List.of("index.html", "services/object-storage.html")) {
      assertThat(text(page(path))).doesNotContain("Contoso");
    }
  }

  @Test
  void theDirectoryHasTheTenTeams() throws Exception {
    assertThat(text(page("teams/index.html")))
        .contains(
            "Microsoft Security Response Center",
            "Cyber Defense Operations Center",
            "Corporate, External, and Legal Affairs",
            "Microsoft Datacenter Security Team",
            "Microsoft security response teams",
            "Governance, Risk, and Compliance",
            "Service teams",
            "Azure operations managers",
            "Microsoft Threat Intelligence Center",
            "Customer experience communication teams");
  }

  @Test
  void theMicrosoft365TeamHasItsSevenPartners() throws Exception {
    assertThat(table(page("teams/microsoft-365-security-response.html"), 0).stream().skip(1))
        .containsExactly(
            List.of(
                "Microsoft Threat Intelligence Center",
                "investigation support, threat intelligence"),
            List.of(
                "Core Engineering Digital Security & Risk Engineering",
                "incidents on corporate assets and networks"),
            List.of(
                "Microsoft Security Response Center",
                "externally reported vulnerabilities; software and services incident response"),
            List.of("Corporate, External, and Legal Affairs", "legal guidance on investigations"),
            List.of("O365 Trust Privacy team", "regulatory, compliance and privacy guidance"),
            List.of("C&AI Security", "technical help inside the hosting environment"),
            List.of(
                "Microsoft 365 Customer Experience team",
                "tenant escalations from support and other sources"));
  }

  @Test
  void theTableOfOperationalBoundariesSaysWhoDoesWhatInWhichPhase() throws Exception {
    assertThat(table(page("operational-boundaries.html"), 0).stream().skip(1))
        .containsExactly(
            List.of(
                "Detection and analysis",
                "detection requirements security monitoring and analysis"
                    + " indicator-of-compromise sweeps breach hunt"
                    + " 24x7 security on-call and incident response lead",
                "detection requirements monitoring infrastructure deployment"
                    + " service analysis and insight event and alert triage"
                    + " 24x7 service engineering on-call"),
            List.of(
                "Containment, eradication, and recovery",
                "incident response lead forensics investigation"
                    + " security expertise and consulting recovery guidance",
                "security incident owner service insight and expertise"
                    + " execute containment, eradication and recovery"),
            List.of(
                "Post-incident activity",
                "post-incident analysis lead data collection and archival"
                    + " lessons learned and bug requests incident reporting",
                "service-side incident analysis prioritise follow-up activities"
                    + " implement security investments service security readiness"));
  }

  @Test
  void aLetterShowsTheLimitOfSeventyTwoHoursFromTheDeclaration() throws Exception {
    assertThat(text(page("letters/2026-014/provider-contract/contoso.html")))
        .contains("Limit, within 72 hours of declaration")
        .contains("3 March 2026, 09:20 UTC")
        .contains("6 March 2026, 09:20 UTC");
  }

  @Test
  void aDocumentCarriesTheStrictestLabelOfWhatItNames() throws Exception {
    assertThat(label("incidents/index.html")).isEqualTo("TLP:AMBER+STRICT");
    assertThat(label("incidents/clocks.html")).isEqualTo("TLP:AMBER+STRICT");
    assertThat(label("runbooks/index.html")).isEqualTo("TLP:AMBER");
    assertThat(label("teams/msrc.html")).isEqualTo("TLP:CLEAR");
    assertThat(text(page("teams/azure-security-response.html"))).doesNotContain("Storage exposure");
  }

  @Test
  void peopleAreNotGivenTheAdviceForAdministrators() throws Exception {
    assertThat(text(page("letters/2026-014/provider-contract/contoso.html")))
        .contains("Check the access logs");
    assertThat(text(page("letters/2026-014/provider-contract/data-subjects-eu.html")))
        .contains("You need not change a password")
        .doesNotContain("Check the access logs");
  }

  @Test
  void theOutcomeOfARecordFollowsFromTheDefinition() throws Exception {
    assertThat(text(page("incidents/2026-014-internal-tlp-red.html")))
        .contains("Outcome: Security incident.");
    assertThat(text(page("incidents/2026-003-internal-tlp-green.html")))
        .contains("Outcome: Compliance event.");
    assertThat(text(page("incidents/2026-009-internal-tlp-amber-strict.html")))
        .contains("Outcome: Availability incident.");
    assertThat(site.resolve("letters/2026-003")).doesNotExist();
    assertThat(site.resolve("letters/2026-009/provider-contract")).doesNotExist();
    assertThat(site.resolve("letters/2026-009/dora-initial")).isDirectory();
  }

  @Test
  void bothProcessesHaveTheirPhasesInOrder() throws Exception {
    assertThat(headingsOfPhases("processes/nist-800-61r2/index.html"))
        .containsSubsequence(
            "Preparation",
            "Detection and analysis",
            "Containment, eradication, and recovery",
            "Post-incident activity");
    assertThat(headingsOfPhases("processes/five-step/index.html"))
        .containsSubsequence("Detect", "Assess", "Diagnose", "Stabilize and recover", "Close");
  }

  @Test
  void theSameDataGivesTheSameBytesWithOneThreadAndWithFour() throws IOException {
    Path one = folder.resolve("one");
    Path four = folder.resolve("four");
    render(one, 1);
    render(four, 4);
    Map<String, Integer> digests = contentHashes(one);
    assertThat(digests).isNotEmpty().isEqualTo(contentHashes(four)).isEqualTo(contentHashes(site));
  }

  @Test
  void everyPageIsWellFormedAndEveryInternalLinkLeadsSomewhere() throws Exception {
    List<String> broken = new ArrayList<>();
    for (Path file : files(".html")) {
      Document page = parse(file);
      NodeList links = page.getElementsByTagName("a");
      for (int i = 0; i < links.getLength(); i++) {
        String href = ((Element) links.item(i)).getAttribute("href");
        if (!href.matches("(?:https?|mailto):.*") && !leadsSomewhere(file, href)) {
          broken.add(site.relativize(file) + " → " + href);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private static boolean leadsSomewhere(Path from, String href) throws Exception {
    String path = href.replaceFirst("#.*", "");
    Path target = path.isEmpty() ? from : from.resolveSibling(path).normalize();
    if (!Files.isRegularFile(target)) {
      return false;
    }
    int hash = href.indexOf('#');
    return hash < 0 || ids(parse(target)).contains(href.substring(hash + 1));
  }

  private static List<String> ids(Document page) {
    List<String> ids = new ArrayList<>();
    NodeList all = page.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      ids.add(((Element) all.item(i)).getAttribute("id"));
    }
    return ids;
  }

  private static GenerateResult render(Path output, int threads) {
    return Dossier.generate(
        GenerateRequest.builder(DATA, output, AS_OF)
            .threads(threads)
            .formats(EnumSet.of(Format.HTML))
            .build());
  }

  private static Document page(String path) throws Exception {
    return parse(site.resolve(path));
  }

  private static Document parse(Path file)
      throws IOException, ParserConfigurationException, SAXException {
    String text = Files.readString(file).replaceFirst("<!DOCTYPE html>", "");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new java.io.StringReader(text)));
  }

  /** The rows of the matrix at {@code path}, each with the letters of its cells. */
  private static List<String> marks(String path) throws Exception {
    return table(page(path), 0).stream()
        .skip(1)
        .map(
            row ->
                row.get(0)
                    + " "
                    + row.stream()
                        .skip(1)
                        .map(cell -> cell.substring(0, 1))
                        .collect(Collectors.joining()))
        .toList();
  }

  private static String label(String path) throws Exception {
    return text(page(path)).replaceFirst(".*?(TLP:\\S+).*", "$1");
  }

  private static String text(Document page) {
    return page.getDocumentElement().getTextContent().replaceAll("\\s+", " ");
  }

  private static List<String> headingsOfPhases(String path) throws Exception {
    Document page = page(path);
    return Stream.of("h2", "h3", "a", "th", "td")
        .flatMap(
            tag -> {
              NodeList found = page.getElementsByTagName(tag);
              List<String> texts = new ArrayList<>();
              for (int i = 0; i < found.getLength(); i++) {
                texts.add(found.item(i).getTextContent().strip());
              }
              return texts.stream();
            })
        .toList();
  }

  private static List<List<String>> table(Document page, int index) {
    Element table = (Element) page.getElementsByTagName("table").item(index);
    List<List<String>> rows = new ArrayList<>();
    NodeList found = table.getElementsByTagName("tr");
    for (int i = 0; i < found.getLength(); i++) {
      List<String> cells = new ArrayList<>();
      NodeList children = found.item(i).getChildNodes();
      for (int j = 0; j < children.getLength(); j++) {
        if (children.item(j) instanceof Element cell) {
          cells.add(cell.getTextContent().strip().replaceAll("\\s+", " "));
        }
      }
      rows.add(cells);
    }
    return rows;
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Map<String, Integer> contentHashes(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> root.relativize(file).toString(),
                  ReferenceDataTest::contentHash,
                  (a, b) -> a,
                  TreeMap::new));
    }
  }

  private static int contentHash(Path file) {
    try {
      return Arrays.hashCode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
