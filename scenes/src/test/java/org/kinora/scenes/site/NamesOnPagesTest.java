package org.kinora.scenes.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Samples are compiled; names in the sentences around them, and in the tables, are looked up here. */
class NamesOnPagesTest {

    private static final Path ROOT = Path.of("..");
    private static final Path DOCS = ROOT.resolve("engine/docs");
    private static final List<String> MODULES = List.of("engine/base", "engine", "engine/junit", "model", "scenes");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern CALLED = Pattern.compile("\\b([A-Za-z_]\\w*)(?:<[^>]*>)?\\(");

    /** What scenes use of Java's own. */
    private static final List<Class<?>> OF_JAVA =
            List.of(Math.class, String.class, List.class, Map.class, Path.class, Object.class, RandomGenerator.class);

    private static final Set<String> classes = new TreeSet<>();
    private static final Set<String> members = new TreeSet<>();

    @BeforeAll
    static void readTheApi() throws Exception {
        for (String module : MODULES) {
            Path sources = ROOT.resolve(module).resolve("src/main/java");
            List<Path> files;
            try (Stream<Path> all = Files.walk(sources)) {
                files = all.filter(file -> file.toString().endsWith(".java")).toList();
            }
            for (Path file : files) {
                String name = sources.relativize(file)
                        .toString()
                        .replaceFirst("\\.java$", "")
                        .replace(File.separatorChar, '.');
                if (!name.endsWith("-info")) {
                    addClass(Class.forName(name, false, NamesOnPagesTest.class.getClassLoader()));
                }
            }
        }
        OF_JAVA.forEach(NamesOnPagesTest::addClass);
    }

    private static void addClass(Class<?> type) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return;
        }
        classes.add(type.getSimpleName());
        for (Method method : type.getMethods()) {
            members.add(method.getName());
        }
        for (Method method : type.getDeclaredMethods()) {
            addProtected(method);
        }
        for (Field field : type.getFields()) {
            members.add(field.getName());
        }
        for (Class<?> inner : type.getDeclaredClasses()) {
            addClass(inner);
        }
    }

    private static void addProtected(Member member) {
        if (Modifier.isProtected(member.getModifiers())) {
            members.add(member.getName());
        }
    }

    private static boolean isOurs(String name) {
        return classes.contains(name) || members.contains(name);
    }

    @Test
    void everyNameThatTheGuideCallsIsThere() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(DOCS.resolve("guide"))) {
            pages = files.sorted().toList();
        }
        for (Path page : pages) {
            String text = Files.readString(page);
            Set<String> unknown = unknown(BLOCK.matcher(text).replaceAll(""));
            // a class of the page's own samples
            unknown.removeIf(name -> text.contains("class " + name.split(" ")[0] + " "));
            assertThat(unknown).as(page.toString()).isEmpty();
        }
    }

    @Test
    void everyNameThatStandsBesideManimsIsThere() throws IOException {
        List<String> ours = new ArrayList<>();
        for (String line : BLOCK.matcher(Files.readString(DOCS.resolve("coming-from-manim.md")))
                .replaceAll("")
                .split("\n")) {
            if (line.startsWith("|")) {
                ours.add(line.substring(line.indexOf(" | ") + 3));
            }
        }
        assertThat(ours).hasSizeGreaterThan(150);
        assertThat(unknown(String.join("\n", ours))).isEmpty();
    }

    @Test
    void whatIsCalledTheSameIsCalledTheSame() throws IOException {
        Set<String> missing = new TreeSet<>();
        int named = 0;
        for (String line :
                Files.readString(DOCS.resolve("coming-from-manim.md")).split("\n")) {
            boolean areAnimations = line.contains("small first letter");
            if (line.startsWith("|") || !areAnimations && !line.contains("the same names:")) {
                continue;
            }
            Matcher code = CODE.matcher(line);
            while (code.find()) {
                String name = code.group(1);
                named++;
                if (!isOurs(areAnimations ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name)) {
                    missing.add(name);
                }
            }
        }
        assertThat(named).isGreaterThan(60);
        assertThat(missing).isEmpty();
    }

    private static Set<String> unknown(String text) {
        Set<String> unknown = new TreeSet<>();
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            String span = QUOTED.matcher(code.group(1)).replaceAll("\"\"");
            if (span.startsWith("scripts/") || span.startsWith("\\")) {
                continue;
            }
            Matcher called = CALLED.matcher(span);
            while (called.find()) {
                if (!isOurs(called.group(1))) {
                    unknown.add(called.group(1) + " in " + span);
                }
            }
        }
        return unknown;
    }
}
