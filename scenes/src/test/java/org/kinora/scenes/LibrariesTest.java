package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Maven's enforcer sees the libraries that are asked for. This sees those that lie inside other libraries' jars. */
class LibrariesTest {

    /** {@code <exclude>group:artifact:(,first version that is allowed)</exclude>} */
    private static final Pattern RULE = Pattern.compile("<exclude>([^:<]+:[^:<]+):\\(,([^)]+)\\)</exclude>");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Test
    void noJarHoldsACopyOfALibraryInAForbiddenVersion() throws IOException {
        Map<String, String> firstAllowed = rules();
        List<String> forbidden = new ArrayList<>();
        for (Library library : libraries()) {
            String allowed = firstAllowed.get(library.name());
            if (allowed != null && isBefore(library.version(), allowed)) {
                forbidden.add(library.toString());
            }
        }
        assertThat(forbidden).isEmpty();
    }

    @Test
    void copiesInsideOtherJarsAreSeen() throws IOException {
        assertThat(libraries()).anyMatch(library -> library.name().equals("com.google.guava:guava"));
    }

    @Test
    void theRuntimeOfTheNarratorsVoiceWeighsOnNoRender() {
        assertThat(System.getProperty("java.class.path")).doesNotContain("onnxruntime");
    }

    @Test
    void versionsAreComparedByTheirNumbers() {
        assertThat(isBefore("1.26", "2.0")).isTrue();
        assertThat(isBefore("28.0-android", "32.0.0")).isTrue();
        assertThat(isBefore("3.21.2", "3.25.5")).isTrue();
        assertThat(isBefore("2.9", "2.14.0")).isTrue();
        assertThat(isBefore("2.0", "2.0")).isFalse();
        assertThat(isBefore("33.7.2-jre", "32.0.0")).isFalse();
    }

    private static Map<String, String> rules() throws IOException {
        Map<String, String> firstAllowed = new LinkedHashMap<>();
        Matcher rule = RULE.matcher(Files.readString(Path.of("../pom.xml")));
        while (rule.find()) {
            firstAllowed.put(rule.group(1), rule.group(2));
        }
        assertThat(firstAllowed).containsKey("org.yaml:snakeyaml");
        return firstAllowed;
    }

    private static List<Library> libraries() throws IOException {
        List<Library> libraries = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (part.endsWith(".jar")) {
                addLibraries(Path.of(part), libraries);
            }
        }
        return libraries;
    }

    private static void addLibraries(Path path, List<Library> libraries) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            Enumeration<JarEntry> entries = jar.entries();
            while (entries.hasMoreElements()) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().startsWith("META-INF/maven/")
                        && entry.getName().endsWith("/pom.properties")) {
                    try (InputStream stream = jar.getInputStream(entry)) {
                        Properties pom = new Properties();
                        pom.load(stream);
                        libraries.add(new Library(
                                pom.getProperty("groupId") + ":" + pom.getProperty("artifactId"),
                                pom.getProperty("version"),
                                path.getFileName().toString()));
                    }
                }
            }
        }
    }

    private static boolean isBefore(String version, String other) {
        return Arrays.compare(numbers(version), numbers(other)) < 0;
    }

    private static int[] numbers(String version) {
        return NUMBER.matcher(version)
                .results()
                .mapToInt(number -> Integer.parseInt(number.group()))
                .toArray();
    }

    private record Library(String name, String version, String jar) {

        @Override
        public String toString() {
            return name + " " + version + " in " + jar;
        }
    }
}
