package dev.dossier.export.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.derive.EffectiveCell;
import dev.dossier.disclose.DisclosedAgreement;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.DisclosedService;
import dev.dossier.model.Owner;
import dev.dossier.model.Side;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents say of responsibility what the data says. */
class OscalSetTest {

  private static final DisclosedCorpus INTERNAL = OscalSets.corpus("internal");

  @Test
  void everyCellIsProvidedOrLeftToTheCustomerAsItsOwnerSays() {
    int cells = assertCellsAgree(OscalSets.general(INTERNAL), INTERNAL.services().values());
    assertThat(cells).isGreaterThan(70);
  }

  @Test
  void theCellsOfAnAgreementAreThoseThatItMoves() {
    DisclosedAgreement agreement = OscalSets.agreement(INTERNAL);
    List<OscalFile> files = OscalSets.under(agreement, INTERNAL);
    assertCellsAgree(files, agreement.services());
    // The agreement gives the operating system of clusters to the provider, which the customer has
    // without it.
    assertThat(owner(files, "nine-layer_operating-system", "Azure Kubernetes Service"))
        .isEqualTo("provider");
    assertThat(
            owner(
                OscalSets.general(INTERNAL),
                "nine-layer_operating-system",
                "Azure Kubernetes Service"))
        .isNotEqualTo("provider");
  }

  private static String owner(List<OscalFile> files, String control, String service) {
    return Plan.list(plan(files, OscalSet.PROVIDER_PLAN).of(control, service).get(0).get("props"))
        .stream()
        .filter(prop -> prop.get("name").asString().equals("owner"))
        .map(prop -> prop.get("value").asString())
        .findFirst()
        .orElseThrow();
  }

  private static int assertCellsAgree(List<OscalFile> files, Iterable<DisclosedService> services) {
    Plan plan = plan(files, OscalSet.PROVIDER_PLAN);
    int cells = 0;
    for (DisclosedService service : services) {
      for (EffectiveCell cell : service.cells()) {
        String control = service.matrix().id() + "_" + cell.layer().id();
        List<JsonNode> found = plan.of(control, service.service().name());
        assertThat(found).as(control + " of " + service.service().id()).hasSize(1);
        JsonNode export = found.get(0).get("export");
        Owner owner = cell.cell().owner();
        assertThat(export != null && export.has("provided"))
            .as(control + " of " + service.service().id() + " is provided")
            .isEqualTo(owner.includes(Side.PROVIDER));
        assertThat(export != null && export.has("responsibilities"))
            .as(control + " of " + service.service().id() + " is left to the customer")
            .isEqualTo(owner.includes(Side.CUSTOMER));
        cells++;
      }
    }
    return cells;
  }

  @Test
  void theCustomerInheritsAllThatIsProvidedAndSatisfiesWhatItAnswered() {
    DisclosedAgreement agreement = OscalSets.agreement(INTERNAL);
    List<OscalFile> files = OscalSets.under(agreement, INTERNAL);
    JsonNode provider = plan(files, OscalSet.PROVIDER_PLAN).plan();
    JsonNode customer = plan(files, OscalSet.CUSTOMER_PLAN).plan();
    assertThat(texts(customer, "inherited", "provided-uuid"))
        .containsExactlyElementsOf(texts(provider, "provided", "uuid"));
    Set<String> left = new HashSet<>(texts(provider, "responsibilities", "uuid"));
    List<String> satisfied = texts(customer, "satisfied", "responsibility-uuid");
    assertThat(left).containsAll(satisfied).hasSizeGreaterThan(satisfied.size());
    assertThat(satisfied).doesNotHaveDuplicates().isNotEmpty();
  }

  @Test
  void anAnswerIsToldInTheWordsOfTheCustomerAndWhatIsOpenIsNotSatisfied() {
    DisclosedAgreement agreement = OscalSets.agreement(INTERNAL);
    JsonNode customer = plan(OscalSets.under(agreement, INTERNAL), OscalSet.CUSTOMER_PLAN).plan();
    assertThat(descriptions(customer, "satisfied"))
        .anyMatch(text -> text.contains(": met, as of 20") && text.contains("Evidence: "))
        .noneMatch(text -> text.contains("not met"));
    assertThat(customer.toString()).contains("(not met)", "\"state\":\"planned\"");
  }

  @Test
  void noUuidStandsTwiceAndAllAreOfVersionFive() {
    for (Map.Entry<String, List<OscalFile>> set : OscalSets.of(INTERNAL).entrySet()) {
      List<String> uuids = new ArrayList<>();
      for (OscalFile file : set.getValue()) {
        List<String> own = new ArrayList<>();
        collect(JsonMapper.shared().readTree(file.content()), "", own);
        assertThat(own).as(set.getKey() + "/" + file.name()).doesNotHaveDuplicates();
        uuids.addAll(own);
      }
      assertThat(uuids).allMatch(uuid -> uuid.charAt(14) == '5');
      // A party is the same in every document.
      assertThat(uuids.stream().filter(uuid -> !isParty(uuid, set.getValue())))
          .as(set.getKey())
          .doesNotHaveDuplicates();
    }
  }

  private static boolean isParty(String uuid, List<OscalFile> files) {
    return files.stream()
        .map(file -> JsonMapper.shared().readTree(file.content()).iterator().next())
        .flatMap(document -> Plan.list(document.get("metadata").get("parties")).stream())
        .anyMatch(party -> party.get("uuid").asString().equals(uuid));
  }

  /** What is declared: the values of all keys {@code uuid}. */
  private static void collect(JsonNode node, String key, List<String> uuids) {
    if (key.equals("uuid")) {
      uuids.add(node.asString());
    }
    node.properties().forEach(entry -> collect(entry.getValue(), entry.getKey(), uuids));
    if (node.isArray()) {
      node.forEach(each -> collect(each, "", uuids));
    }
  }

  @Test
  void theSameDataGivesTheSameBytes() {
    Map<String, String> first = texts(INTERNAL);
    assertThat(first).hasSizeGreaterThan(6).isEqualTo(texts(OscalSets.corpus("internal")));
    assertThat(first.values())
        .allMatch(text -> text.contains("\"last-modified\" : \"2026-11-21T00:00:00Z\""))
        .noneMatch(text -> text.contains("\r"));
  }

  private static Map<String, String> texts(DisclosedCorpus corpus) {
    Map<String, String> texts = new TreeMap<>();
    OscalSets.of(corpus)
        .forEach(
            (set, files) -> files.forEach(file -> texts.put(set + "/" + file.name(), text(file))));
    return texts;
  }

  @Test
  void nobodyLearnsOfAnotherCustomer() {
    String customer = OscalSets.agreement(INTERNAL).customer();
    String first = customer.substring(0, customer.indexOf(' '));
    List<DisclosedCorpus> readers =
        Stream.concat(
                Stream.of(OscalSets.corpus("public")),
                OscalSets.customers().stream()
                    .filter(reader -> !reader.customer().orElseThrow().value().equals("contoso")))
            .toList();
    assertThat(readers).hasSizeGreaterThan(2);
    for (DisclosedCorpus reader : readers) {
      for (List<OscalFile> files : OscalSets.of(reader).values()) {
        assertThat(files)
            .extracting(OscalSetTest::text)
            .noneMatch(
                text -> text.contains(first) || text.contains(first.toLowerCase(Locale.ROOT)));
      }
    }
    assertThat(OscalSets.of(INTERNAL).get("contoso-2026"))
        .extracting(OscalSetTest::text)
        .anyMatch(text -> text.contains(first));
  }

  @Test
  void noProseIsAnId() {
    Set<String> odd = new LinkedHashSet<>();
    for (OscalFile file : OscalSets.general(INTERNAL)) {
      prose(JsonMapper.shared().readTree(file.content()), "", odd);
    }
    assertThat(odd).isEmpty();
  }

  private static void prose(JsonNode node, String key, Set<String> odd) {
    boolean shown = Set.of("description", "prose", "remarks").contains(key);
    if (shown && !node.asString().contains(" ")) {
      odd.add(node.asString());
    }
    if (shown && !node.asString().equals(node.asString().strip())) {
      odd.add("white space around: " + node.asString());
    }
    node.properties().forEach(entry -> prose(entry.getValue(), entry.getKey(), odd));
    if (node.isArray()) {
      node.forEach(each -> prose(each, "", odd));
    }
  }

  private static Plan plan(List<OscalFile> files, String name) {
    return files.stream()
        .filter(file -> file.name().equals(name))
        .map(file -> Plan.read(file.content()))
        .findFirst()
        .orElseThrow();
  }

  private static String text(OscalFile file) {
    return new String(file.content(), StandardCharsets.UTF_8);
  }

  private static List<String> texts(JsonNode plan, String list, String key) {
    return plan.findValues(list).stream()
        .flatMap(each -> Plan.list(each).stream())
        .map(each -> each.get(key).asString())
        .toList();
  }

  private static List<String> descriptions(JsonNode plan, String list) {
    return texts(plan, list, "description");
  }
}
