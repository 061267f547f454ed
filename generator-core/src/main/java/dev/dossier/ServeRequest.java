package dev.dossier;

import java.util.function.Consumer;

/**
 * What to show to browsers on this machine.
 *
 * @param data the data and how it is read; where its documents would go says nothing here
 * @param port the port to listen at; 0 for any that is free
 * @param listener is told of every state of the data, by one thread at a time
 */
public record ServeRequest(GenerateRequest data, int port, Consumer<ServedState> listener) {

  private static final int HIGHEST_PORT = 65_535;

  /**
   * @throws IllegalArgumentException if there is no such port
   */
  public ServeRequest {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new IllegalArgumentException("no port: " + port);
    }
  }
}
