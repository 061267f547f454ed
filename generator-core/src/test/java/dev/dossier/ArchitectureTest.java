package dev.dossier;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.dossier.model.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The layers of the library, and what is allowed where. */
class ArchitectureTest {

  private static final String ROOT = "dev.dossier";

  /** The stages from the first to the last; each may use only those before it. */
  private static final List<String> STAGES =
      List.of(
          "diagnostic",
          "revision",
          "model",
          "read",
          "check",
          "derive",
          "disclose",
          "export",
          "compare",
          "page",
          "render",
          "pdf",
          "mail",
          "output",
          "reference",
          "serve");

  /** What every stage may use. */
  private static final List<String> COMMON =
      List.of("java..", "javax.xml..", "org.w3c.dom..", "org.xml.sax..", "org.jspecify..");

  /** Third parties and the stages that may use them. */
  private static final Map<String, Set<String>> THIRD_PARTIES =
      Map.ofEntries(
          Map.entry("tools.jackson..", Set.of("read", "export")),
          Map.entry("com.fasterxml.jackson..", Set.of("read", "export")),
          Map.entry("org.dhatim.fastexcel..", Set.of("export")),
          Map.entry("org.snakeyaml..", Set.of("read")),
          Map.entry("com.networknt..", Set.of("read")),
          Map.entry("com.ibm.icu..", Set.of("page", "render", "mail")),
          Map.entry("freemarker..", Set.of("render")),
          Map.entry("org.commonmark..", Set.of("render")),
          Map.entry("com.lowagie..", Set.of("pdf")),
          Map.entry("org.xhtmlrenderer..", Set.of("pdf")),
          Map.entry("org.apache.batik..", Set.of("pdf")),
          Map.entry("org.eclipse.jgit..", Set.of("revision")),
          Map.entry("org.eclipse.elk..", Set.of("render")),
          Map.entry("org.eclipse.emf..", Set.of("render")),
          Map.entry("org.apache.james.mime4j..", Set.of("mail")),
          Map.entry("org.jsoup..", Set.of("mail")),
          Map.entry("com.sun.net.httpserver..", Set.of("serve")));

  private static final Set<String> CLOCKS =
      Set.of(
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.time.ZoneId.systemDefault",
          "java.lang.System.currentTimeMillis",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault");

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  static Stream<String> stages() {
    return STAGES.stream();
  }

  @Test
  void everyPackageIsAStage() {
    assertThat(LIBRARY)
        .extracting(JavaClass::getPackageName)
        .allMatch(name -> name.equals(ROOT) || STAGES.contains(stage(name)));
  }

  @ParameterizedTest
  @MethodSource("stages")
  void aStageUsesOnlyWhatStandsBelowIt(String stage) {
    List<String> allowed = new ArrayList<>(COMMON);
    STAGES.subList(0, STAGES.indexOf(stage) + 1).forEach(below -> allowed.add(inside(below)));
    THIRD_PARTIES.forEach(
        (library, users) -> {
          if (users.contains(stage)) {
            allowed.add(library);
          }
        });
    check(
        classes()
            .that()
            .resideInAPackage(inside(stage))
            .should()
            .onlyDependOnClassesThat(packagesOrArrays(allowed)));
  }

  @Test
  void theRootUsesNoThirdParty() {
    List<String> allowed = new ArrayList<>(COMMON);
    allowed.add(ROOT + "..");
    check(
        classes()
            .that()
            .resideInAPackage(ROOT)
            .should()
            .onlyDependOnClassesThat(packagesOrArrays(allowed)));
  }

  @Test
  void stagesFormNoCycle() {
    check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
  }

  @Test
  void pdfKnowsNothingOfIncidents() {
    check(
        noClasses()
            .that()
            .resideInAPackage(inside("pdf"))
            .should()
            .dependOnClassesThat(
                resideInAPackage(ROOT + "..")
                    .and(not(resideInAnyPackage(inside("pdf"), inside("diagnostic"))))));
  }

  @Test
  void pagesAreMadeFromWhatIsDisclosed() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(inside("page"), inside("render"))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Corpus.class));
    check(
        noClasses()
            .that()
            .resideInAnyPackage(inside("page"), inside("render"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(inside("read"), inside("check")));
  }

  @Test
  void timeZoneAndLocaleAreArguments() {
    check(
        noClasses()
            .should()
            .callMethodWhere(
                new DescribedPredicate<JavaMethodCall>("the surroundings are asked") {
                  @Override
                  public boolean test(JavaMethodCall call) {
                    return CLOCKS.contains(
                        call.getTargetOwner().getName() + "." + call.getTarget().getName());
                  }
                }));
  }

  @Test
  void theLibraryNeitherLogsNorPrints() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.maven.."));
    check(noClasses().should().accessField(System.class, "out"));
    check(noClasses().should().accessField(System.class, "err"));
  }

  @Test
  void classesAreNamedByTheirRole() {
    check(
        noClasses()
            .should()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl"));
  }

  @Test
  void everyPackageIsNullMarked() {
    check(
        classes()
            .should(
                new ArchCondition<JavaClass>("be in a null-marked package") {
                  @Override
                  public void check(JavaClass item, ConditionEvents events) {
                    JavaPackage home = item.getPackage();
                    boolean marked = home.isAnnotatedWith(NullMarked.class);
                    events.add(
                        new SimpleConditionEvent(
                            item,
                            marked,
                            home.getName() + " has no package-info with @NullMarked"));
                  }
                }));
  }

  private static void check(ArchRule rule) {
    rule.check(LIBRARY);
  }

  private static String inside(String stage) {
    return ROOT + "." + stage + "..";
  }

  private static String stage(String packageName) {
    String below = packageName.substring(ROOT.length() + 1);
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }

  private static DescribedPredicate<JavaClass> packagesOrArrays(List<String> packages) {
    DescribedPredicate<JavaClass> named = resideInAnyPackage(packages.toArray(String[]::new));
    return new DescribedPredicate<>(named.getDescription()) {
      @Override
      public boolean test(JavaClass used) {
        JavaClass base = used.getBaseComponentType();
        return base.isPrimitive() || named.test(base);
      }
    };
  }
}
