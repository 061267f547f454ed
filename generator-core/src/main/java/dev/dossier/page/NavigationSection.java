package dev.dossier.page;

import java.util.List;

/**
 * A group of the site's navigation.
 *
 * @param title its heading
 * @param open whether its links show at once
 * @param items its links
 */
public record NavigationSection(String title, boolean open, List<NavigationItem> items) {

  public NavigationSection {
    items = List.copyOf(items);
  }
}
