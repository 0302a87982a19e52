package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.command.UsageException;

/** Of sources that change, what is compiled; and that this makes the classes that a compile of everything makes. */
class SourceCompilerTest {

    private static final String ALL = "Film Film$Scale Mark Row Row$Cell Sizes Tone";

    @TempDir
    Path folder;

    @TempDir
    Path caches;

    private SourceCompiler compiler;

    @BeforeEach
    void writeSources() throws IOException {
        write("Film", """
                class Film {
                    static final class Scale { double factor = Sizes.GAP; }
                    int length() throws Exception {
                        Row row = new Row(2);
                        return row.width() + Tone.values().length + new Mark("x").name().length();
                    }
                }
                """);
        write("Row", """
                class Row {
                    private static final int WIDTH = 3;
                    private final int cells;
                    static class Cell { }
                    Row(int cells) { this.cells = cells; }
                    int width() throws Exception { return cells * WIDTH; }
                }
                """);
        write("Sizes", "class Sizes { static final int GAP = 2; final int depth = 5; static int late = 1; }");
        write("Tone", "enum Tone { LIGHT, DARK }");
        write("Mark", "record Mark(String name) { }");
        compiler = compiler("first");
    }

    private SourceCompiler compiler(String cache) {
        return new SourceCompiler("", "", getClass().getClassLoader(), new ClassCache(caches.resolve(cache)));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".java"), text);
    }

    private void change(String name, String from, String to) throws IOException {
        Path file = folder.resolve(name + ".java");
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private CompiledSource compile(SourceCompiler by) throws IOException {
        return by.compile(new SourceFolder(new SourceFile(folder.resolve("Film.java"))), new SceneParts());
    }

    /** The classes that are compiled after a change, in order. */
    private String compiledAgain(CompiledSource before) throws IOException {
        CompiledSource after = compile(compiler);
        CompiledSource whole = compile(compiler("of whole " + System.nanoTime()));
        assertThat(content(after)).isEqualTo(content(whole));
        assertThat(after.sources()).isEqualTo(whole.sources());
        assertThat(after.declared()).isEqualTo(whole.declared());
        assertThat(after.seen()).isEqualTo(whole.seen());
        Set<String> again = new TreeSet<>();
        after.classes().forEach((name, bytes) -> {
            if (bytes != before.classes().get(name)) {
                again.add(name);
            }
        });
        return String.join(" ", again);
    }

    private static Map<String, String> content(CompiledSource source) {
        Map<String, String> content = new TreeMap<>();
        source.classes().forEach((name, bytes) -> content.put(name, Arrays.toString(bytes)));
        return content;
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what no other class can see
            Row   | cells * WIDTH        | cells + 7                   | Row Row$Cell
            Row   | WIDTH = 3            | WIDTH = 4                   | Row Row$Cell
            Row   | static class Cell    | private int more() { return 1; } static class Cell | Row Row$Cell
            Row   | return cells * WIDTH | return new Object() { int twice() { return 2 * cells; } }.twice() | Row Row$1 Row$Cell
            Row   | class Row            | /* of cells */ class Row    | Row Row$Cell
            Sizes | late = 1             | late = 2                    | Sizes
            Sizes | depth = 5;           | depth = 5; static { Sizes.late++; } | Sizes
            Film  | row.width()          | row.width() * 2             | Film Film$Scale
            # what others can, but none names it
            Film  | int length()         | public double length()      | Film Film$Scale
            # what others can
            Sizes | GAP = 2              | GAP = 3                     | Film Film$Scale Mark Row Row$Cell Sizes Tone
            Sizes | depth = 5            | depth = 6                   | Film Film$Scale Mark Row Row$Cell Sizes Tone
            Sizes | static int late      | static long late            | Film Film$Scale Mark Row Row$Cell Sizes Tone
            Sizes | final int depth      | private final int depth     | Film Film$Scale Mark Row Row$Cell Sizes Tone
            Sizes | class Sizes          | @Deprecated class Sizes     | Film Film$Scale Mark Row Row$Cell Sizes Tone
            Row   | int width()          | protected int width()       | Film Film$Scale Mark Row Row$Cell Sizes Tone
            Row   | int width()          | double gap() { return 1; } int width() | Film Film$Scale Mark Row Row$Cell Sizes Tone
            Row   | throws Exception     | throws java.io.IOException  | Film Film$Scale Mark Row Row$Cell Sizes Tone
            Row   | class Row            | final class Row             | Film Film$Scale Mark Row Row$Cell Sizes Tone
            Row   | class Row {          | class Row implements java.io.Serializable { | Film Film$Scale Mark Row Row$Cell Sizes Tone
            Row   | class Row {          | class Row extends java.util.ArrayList<String> { | Film Film$Scale Mark Row Row$Cell Sizes Tone
            Row   | class Row {          | class Row<T extends Number> { | Film Film$Scale Mark Row Row$Cell Sizes Tone
            Row   | static class Cell    | static final class Cell     | Film Film$Scale Mark Row Row$Cell Sizes Tone
            Row   | static class Cell {  | private static class Cell { | Film Film$Scale Mark Row Row$Cell Sizes Tone
            Row   | Row(int cells)       | @SafeVarargs <T> Row(T... many) { this(1); } Row(int cells) | Film Film$Scale Mark Row Row$Cell Sizes Tone
            Tone  | LIGHT, DARK          | DARK, LIGHT                 | Film Film$Scale Mark Row Row$Cell Sizes Tone
            Mark  | String name          | String name, int... more    | Film Film$Scale Mark Row Row$Cell Sizes Tone
            """)
    void whatHasChangedIsCompiledAloneUnlessOthersSeeIt(String source, String from, String to, String compiled)
            throws IOException {
        CompiledSource before = compile(compiler);
        assertThat(String.join(" ", new TreeSet<>(before.classes().keySet()))).isEqualTo(ALL);
        change(source, from, to);
        assertThat(compiledAgain(before)).isEqualTo(compiled);
    }

    @Test
    void twoChangesAtOnceAndOneAfterAnotherAreEachCompiledOnce() throws IOException {
        CompiledSource before = compile(compiler);
        change("Row", "cells * WIDTH", "cells - 1");
        change("Film", "row.width()", "row.width() + 1");
        assertThat(compiledAgain(before)).isEqualTo("Film Film$Scale Row Row$Cell");
        CompiledSource later = compile(compiler);
        change("Sizes", "late = 1", "late = 8");
        change("Sizes", "late = 8", "late = 9");
        assertThat(compiledAgain(later)).contains("Sizes");
    }

    @Test
    void aFileThatComesOrGoesTakesEverything() throws IOException {
        CompiledSource before = compile(compiler);
        write("Other", "class Other { }");
        assertThat(compiledAgain(before)).isEqualTo(ALL);
        CompiledSource after = compile(compiler);
        Files.delete(folder.resolve("Other.java"));
        assertThat(compiledAgain(after)).isEqualTo(ALL);
    }

    @Test
    void aHelperThatIsNamedForTheFirstTimeIsCompiledWithWhatNamesIt() throws IOException {
        write("Other", "class Other { static int more() { return 1; } }");
        CompiledSource before = compile(compiler);
        change("Row", "cells * WIDTH", "cells * Other.more()");
        assertThat(compiledAgain(before)).isEqualTo("Other Row Row$Cell");
    }

    @Test
    void aHelperThatIsNamedNoMoreIsNoLongerOneOfTheClasses() throws IOException {
        CompiledSource before = compile(compiler);
        change("Film", "new Mark(\"x\").name().length()", "1");
        assertThat(compiledAgain(before)).isEqualTo("Film Film$Scale Row Row$Cell Sizes Tone");
    }

    @Test
    void aHelperWithASecondClassBesideItsOwnTakesEverything() throws IOException {
        change("Sizes", "class Sizes", "class Beside { } class Sizes");
        CompiledSource before = compile(compiler);
        change("Row", "cells * WIDTH", "cells");
        assertThat(compiledAgain(before)).isEqualTo("Beside " + ALL);
    }

    @Test
    void whatAnEarlierRunHasCompiledIsGoneOnFrom() throws IOException {
        compile(compiler);
        compiler = compiler("first");
        CompiledSource before = compile(compiler);
        change("Row", "cells * WIDTH", "cells");
        assertThat(compiledAgain(before)).isEqualTo("Row Row$Cell");
    }

    @Test
    void aMistakeIsToldAndWhenItIsMendedOnlyThatIsCompiled() throws IOException {
        CompiledSource before = compile(compiler);
        change("Row", "cells * WIDTH", "cells * HEIGHT");
        assertThatThrownBy(() -> compile(compiler))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("Row.java:6: error: cannot find symbol");
        change("Row", "HEIGHT", "2");
        assertThat(compiledAgain(before)).isEqualTo("Row Row$Cell");
    }

    @Test
    void whatAChangeBreaksElsewhereIsTold() throws IOException {
        compile(compiler);
        change("Row", "int width()", "int breadth()");
        assertThatThrownBy(() -> compile(compiler)).hasMessageContaining("Film.java:5: error: cannot find symbol");
    }

    @Test
    void practiceTellsWhatTheSourceIsMadeOf() throws IOException {
        SceneParts parts = new SceneParts();
        compiler.rehearse(folder.resolve("Film.java"), parts);
        assertThat(parts.all()).contains(folder.resolve("Row.java"), folder.resolve("Mark.java"), folder);
    }

    @Test
    void nothingIsCompiledWhereNothingHasChanged() throws IOException {
        SourceCompiler forgetful = new SourceCompiler(
                "", "", getClass().getClassLoader(), new ClassCache(Files.createFile(caches.resolve("no folder"))));
        assertThat(compile(forgetful)).isSameAs(compile(forgetful));
    }
}
