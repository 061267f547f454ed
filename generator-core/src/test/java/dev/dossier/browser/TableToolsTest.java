package dev.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Tables that readers sort and filter, shown by the register of incidents. */
@ExtendWith(InChromium.class)
class TableToolsTest {

  private static final String REGISTER = "incidents/index.html";

  /** What the shown cells of a column say, from top to bottom; a time as it is in the markup. */
  private static final String COLUMN =
      """
      const [column] = arguments;
      return [...document.querySelector('table.register').tBodies[0].rows]
        .filter(row => row.checkVisibility())
        .map(row => row.cells[column])
        .map(cell => cell.dataset.value ?? cell.querySelector('time')?.dateTime ?? cell.innerText.trim());
      """;

  private static final int RECORD = 0;
  private static final int SEVERITY = 3;
  private static final int DETECTED = 5;

  @Test
  void aHeadingSortsByItsColumnThenBackwardsThenNotAtAll(Browser browser, ReferenceSite site) {
    browser.open(site.page(REGISTER).toUri());
    List<String> listed = column(browser, RECORD);
    assertThat(listed).hasSizeGreaterThan(8);

    assertSorts(browser, RECORD, String::valueOf);
    assertSorts(browser, SEVERITY, Integer::valueOf);
    assertSorts(browser, DETECTED, String::valueOf);

    assertThat(column(browser, RECORD)).as("as they were").isEqualTo(listed);
  }

  private static <T extends Comparable<T>> void assertSorts(
      Browser browser, int column, Function<String, T> value) {
    List<String> before = column(browser, column);
    List<T> sorted = new ArrayList<>(known(before).stream().map(value).toList());
    sorted.sort(Comparator.naturalOrder());

    press(browser, column);
    assertThat(direction(browser, column)).isEqualTo("ascending");
    assertThat(known(column(browser, column))).map(value).isEqualTo(sorted);
    assertUnknownIsLast(column(browser, column));

    Collections.reverse(sorted);
    press(browser, column);
    assertThat(direction(browser, column)).isEqualTo("descending");
    assertThat(known(column(browser, column))).map(value).isEqualTo(sorted);
    assertUnknownIsLast(column(browser, column));

    press(browser, column);
    assertThat(browser.list("return [...document.querySelectorAll('[aria-sort]')]")).isEmpty();
    assertThat(column(browser, column)).isEqualTo(before);
  }

  private static List<String> known(List<String> values) {
    return values.stream().filter(value -> !value.isEmpty()).toList();
  }

  private static void assertUnknownIsLast(List<String> values) {
    assertThat(values.subList(0, known(values).size())).doesNotContain("");
  }

  @Test
  void anotherHeadingTakesOver(Browser browser, ReferenceSite site) {
    browser.open(site.page(REGISTER).toUri());
    press(browser, RECORD);
    press(browser, SEVERITY);
    assertThat(
            browser.list(
                "return [...document.querySelectorAll('[aria-sort]')].map(h => h.cellIndex)"))
        .map(each -> ((Number) each).intValue())
        .containsExactly(SEVERITY);
  }

  @Test
  void wordsAndChoicesLeaveSomeRowsAndTheirNumberIsSaid(Browser browser, ReferenceSite site) {
    browser.open(site.page(REGISTER).toUri());
    int all = column(browser, RECORD).size();
    assertThat(status(browser)).isEqualTo(all + " rows");

    browser.ask("document.querySelector('.table-filter input').focus()");
    browser.type("IDENTITY attack");
    assertThat(column(browser, RECORD)).containsExactly("2026-023");
    assertThat(status(browser)).isEqualTo("1 of " + all + " rows");
    assertThat(
            browser.ask("return document.querySelector('.table-tools [role=status]').textContent"))
        .isEqualTo(status(browser));

    browser.ask(
        "const field = document.querySelector('.table-filter input');"
            + "field.value = ''; field.dispatchEvent(new Event('input', { bubbles: true }))");
    assertThat(column(browser, RECORD)).hasSize(all);

    browser.ask(
        "const list = [...document.querySelectorAll('.table-choice')]"
            + ".find(choice => choice.innerText.startsWith('Severity')).querySelector('select');"
            + "list.value = 'High'; list.dispatchEvent(new Event('change', { bubbles: true }))");
    List<String> ranks = column(browser, SEVERITY);
    assertThat(ranks).isNotEmpty().hasSizeLessThan(all).allMatch(ranks.get(0)::equals);
    press(browser, RECORD);
    assertThat(column(browser, SEVERITY)).as("sorted, still filtered").isEqualTo(ranks);
    assertThat(status(browser)).isEqualTo(ranks.size() + " of " + all + " rows");
  }

  @Test
  void onAPhoneTheOrderIsChosenFromAList(Browser browser, ReferenceSite site) {
    browser.view(new View(View.PHONE, View.Scheme.LIGHT));
    browser.open(site.page(REGISTER).toUri());
    browser.ask(
        "const list = document.querySelector('.table-order select');"
            + "list.value = [...list.options].find(each => each.text === 'Severity, descending').value;"
            + "list.dispatchEvent(new Event('change', { bubbles: true }))");
    List<Integer> ranks = column(browser, SEVERITY).stream().map(Integer::valueOf).toList();
    assertThat(ranks).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void withoutScriptsTheWholeTableIsThere(Browser browser, ReferenceSite site) {
    browser.open(site.page(REGISTER).toUri());
    List<String> all = column(browser, RECORD);
    browser.scripts(false);
    browser.open(site.page(REGISTER).toUri());
    assertThat(column(browser, RECORD)).isEqualTo(all);
    assertThat(browser.list("return [...document.querySelectorAll('.table-tools, button.sort')]"))
        .isEmpty();
  }

  /** Sorts by the heading of {@code column}, with the keyboard. */
  private static void press(Browser browser, int column) {
    browser.ask(
        "document.querySelectorAll('table.register th .sort')[arguments[0]].focus()", column);
    browser.press(Keys.ENTER, 1);
  }

  private static String direction(Browser browser, int column) {
    return browser
        .ask(
            "return document.querySelector('table.register').tHead.rows[0].cells[arguments[0]]"
                + ".getAttribute('aria-sort')",
            column)
        .toString();
  }

  private static String status(Browser browser) {
    return browser
        .ask("return document.querySelector('.table-tools [role=status]').innerText")
        .toString();
  }

  private static List<String> column(Browser browser, int column) {
    return browser.list(COLUMN, column).stream().map(String::valueOf).toList();
  }
}
