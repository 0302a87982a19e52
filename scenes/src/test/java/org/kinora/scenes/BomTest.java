package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of modules that projects import, which has no parent that it could take anything from. */
class BomTest {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern OWN_NAME = Pattern.compile(
            "(?s)</parent>\\s*<artifactId>(kinora-[a-z]+)</artifactId>(\\s*<packaging>maven-archetype)?");
    private static final Pattern MANAGED = Pattern.compile("(?s)<dependency>.*?<artifactId>([^<]+)</artifactId>");
    private static final Pattern OWN_VERSION =
            Pattern.compile("(?s)</modelVersion>.*?<version>([^<]+)</version>\\s*<packaging>pom");

    private static final Pattern JBANG = Pattern.compile("org[.]kinora:kinora-[a-z]+:([^\"]+)");

    private static final Path BOM = Path.of("../engine/bom/pom.xml");

    @Test
    void itNamesEveryModuleThatCanBeDependedOn() throws Exception {
        List<String> modules = new ArrayList<>();
        for (String module : all(MODULE, Path.of("../pom.xml"))) {
            String pom = Files.readString(Path.of("..", module, "pom.xml"));
            Matcher name = OWN_NAME.matcher(pom);
            if (name.find() && name.group(2) == null && !pom.contains("<maven.deploy.skip>true")) {
                modules.add(name.group(1));
            }
        }
        assertThat(modules).contains("kinora-engine", "kinora-narrator", "kinora-farm");
        assertThat(all(MANAGED, BOM)).containsExactlyInAnyOrderElementsOf(modules);
    }

    @Test
    void itAndTheEntryForJBangHaveTheVersionOfEverythingElse() throws Exception {
        List<String> version = all(OWN_VERSION, Path.of("../pom.xml"));
        assertThat(version).hasSize(1);
        assertThat(all(OWN_VERSION, BOM)).isEqualTo(version);
        assertThat(all(JBANG, Path.of("../engine/jbang-catalog.json"))).isEqualTo(version);
    }

    private static List<String> all(Pattern pattern, Path file) throws Exception {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
