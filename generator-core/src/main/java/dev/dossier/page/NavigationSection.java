package dev.dossier.page;

import java.util.List;

/**
 * A group of the site's navigation.
 *
 * @param title its heading
 * @param items its links
 */
public record NavigationSection(String title, List<NavigationItem> items) {

  public NavigationSection {
    items = List.copyOf(items);
  }
}
