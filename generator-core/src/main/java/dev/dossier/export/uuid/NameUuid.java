package dev.dossier.export.uuid;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs that follow from names (version 5: RFC 9562, section 5.5, May 2024). */
public final class NameUuid {

  /** The name space of this product: that of its name in the domain name system. */
  public static final UUID PRODUCT =
      of(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "dossier.dev");

  private static final long VERSION = 5L << 12;
  private static final long VERSION_BITS = 0xF000L;
  private static final long VARIANT = 2L << 62;
  private static final long VARIANT_BITS = 3L << 62;

  private NameUuid() {}

  /** The UUID of {@code name} in {@code namespace}: the same today and on every machine. */
  public static UUID of(UUID namespace, String name) {
    MessageDigest digest = sha1();
    digest.update(
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(namespace.getMostSignificantBits())
            .putLong(namespace.getLeastSignificantBits())
            .array());
    ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
    long high = hash.getLong();
    long low = hash.getLong();
    return new UUID(high & ~VERSION_BITS | VERSION, low & ~VARIANT_BITS | VARIANT);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
