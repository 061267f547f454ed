package dev.dossier.read;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The JSON Schema of one kind of file.
 *
 * @param rules the compiled schema
 * @param shape what it says of each value
 */
record DataSchema(Schema rules, Shape shape) {

  List<Error> validate(JsonNode value) {
    return rules.validate(value);
  }
}
