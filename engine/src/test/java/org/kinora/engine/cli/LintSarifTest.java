package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What SARIF 2.1.0's schema asks for, and what GitHub asks for beyond it. */
class LintSarifTest extends RenderFixture {

    private static final String SCENE = """
            import org.kinora.engine.lint.LintIgnore;
            import org.kinora.engine.mobject.*;
            import org.kinora.engine.scene.Scene;
            @LintIgnore(rule = "text-size", of = "fine", reason = "no one reads it")
            public class Printed extends Scene {
                @Override
                protected void construct() {
                    add(new Text("small print", 10));
                    add(new Text("fine print", 11).moveTo(0, 2));
                    pause(7);
                }
            }
            """;

    private Map<String, Object> log() throws IOException {
        CommandResult result = CommandResult.of("lint", scene("Printed", SCENE), "--format", "sarif");
        assertThat(result.message()).isEmpty();
        try (JsonParser parser = new JsonFactory().createParser(String.join("\n", result.out()))) {
            parser.nextToken();
            return object(read(parser));
        }
    }

    @Test
    void itIsALogOfOneRunOfATool() throws IOException {
        Map<String, Object> log = log();
        assertThat(log).containsEntry("version", "2.1.0");
        assertThat(log.get("$schema")).asString().endsWith("/sarif-schema-2.1.0.json");
        Map<String, Object> run = object(list(log.get("runs")).get(0));
        Map<String, Object> driver = object(object(run.get("tool")).get("driver"));
        assertThat(driver).containsEntry("name", "Kinora").containsKey("version");
        assertThat(list(driver.get("rules"))).hasSize(12).allSatisfy(rule -> {
            assertThat(object(rule)).containsKey("id");
            assertThat(object(object(rule).get("shortDescription")).get("text"))
                    .asString()
                    .isNotBlank();
            assertThat(object(object(rule).get("defaultConfiguration")).get("level"))
                    .isIn("error", "warning");
        });
    }

    @Test
    void everyResultHasARuleALevelAMessageAndAPlace() throws IOException {
        Map<String, Object> run = object(list(log().get("runs")).get(0));
        List<Object> rules = list(object(object(run.get("tool")).get("driver")).get("rules"));
        List<Object> results = list(run.get("results"));
        assertThat(results).hasSize(3).allSatisfy(each -> {
            Map<String, Object> result = object(each);
            Map<String, Object> rule = object(rules.get(((Number) result.get("ruleIndex")).intValue()));
            assertThat(result).containsEntry("ruleId", rule.get("id"));
            assertThat(result.get("level")).isIn("error", "warning");
            assertThat(object(result.get("message")).get("text")).asString().startsWith("Printed, ");
            Map<String, Object> place =
                    object(object(list(result.get("locations")).get(0)).get("physicalLocation"));
            URI uri = URI.create((String) object(place.get("artifactLocation")).get("uri"));
            assertThat(uri.getScheme()).isEqualTo("file");
            assertThat(uri.getPath()).isEqualTo(file("Printed.java").toString());
            assertThat(((Number) object(place.get("region")).get("startLine")).intValue())
                    .isBetween(8, 10);
        });
    }

    @Test
    void whatIsSuppressedIsInItWithItsReason() throws IOException {
        List<Object> results =
                list(object(list(log().get("runs")).get(0)).get("results"));
        assertThat(results)
                .filteredOn(result -> object(result).containsKey("suppressions"))
                .singleElement()
                .satisfies(result -> {
                    Map<String, Object> suppression =
                            object(list(object(result).get("suppressions")).get(0));
                    assertThat(suppression)
                            .containsEntry("kind", "inSource")
                            .containsEntry("justification", "no one reads it");
                });
    }

    private static Object read(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String name = json.currentName();
                    json.nextToken();
                    members.put(name, read(json));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(read(json));
                }
                yield elements;
            }
            case VALUE_STRING -> json.getText();
            default -> json.getNumberValue();
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }
}
