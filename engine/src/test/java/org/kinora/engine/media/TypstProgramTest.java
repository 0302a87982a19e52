package org.kinora.engine.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are written for a POSIX shell")
class TypstProgramTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private Path cache() {
        return folder.resolve("cache");
    }

    private TypstProgram thatDoes(String compiling) {
        return new TypstProgram(FakeTypst.program(folder, compiling), cache(), LONG);
    }

    private long runs() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("runs.txt"))) {
            return lines.count();
        }
    }

    @Test
    void whatTheProgramDrawsIsReadAndTheSameDocumentIsSetOnce() throws IOException {
        Path program = FakeTypst.squares(folder);
        SvgDrawing drawing = TypstProgram.at(program, cache()).set("", "= Waves");
        assertThat(drawing.parts()).hasSize(2);
        assertThat(drawing.warnings()).isEmpty();
        TypstProgram later = TypstProgram.at(program, cache());
        assertThat(later.set("", "= Waves").parts()).hasSize(2);
        assertThat(runs()).isEqualTo(1);
        later.set("", "= Tides");
        later.set("#set page()", "= Waves");
        assertThat(runs()).isEqualTo(3);
    }

    @Test
    void aDamagedCacheIsMadeAnew() throws IOException {
        TypstProgram program = TypstProgram.at(FakeTypst.squares(folder), cache());
        program.set("", "x");
        try (Stream<Path> files = Files.list(cache())) {
            Files.writeString(files.findFirst().orElseThrow(), "<svg");
        }
        assertThat(program.set("", "x").parts()).hasSize(2);
        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void withoutTheProgramOneSentenceSaysWhatToDo() {
        TypstProgram none = new TypstProgram(null, cache(), LONG);
        assertThatThrownBy(() -> none.set("", "x"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Typst sets this, and there is no program \"typst\" on this machine: install it from typst.app"
                                + " so that it is found on the PATH, or write the formula in TeX");
    }

    @Test
    void anErrorIsGivenInItsOwnWordsWithThePlaceInTheAuthorsDocument() {
        TypstProgram refusing = thatDoes(
                "echo 'document.typ:3:7: error: unknown variable: foo'; echo 'document.typ:4:1: error: b'; exit 1");
        assertThatThrownBy(() -> refusing.set("#set page()", "one\n#  foo"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Typst: unknown variable: foo (line 2, column 7)");
    }

    @Test
    void aProgramThatDoesNotEndIsStopped() {
        TypstProgram endless =
                new TypstProgram(FakeTypst.program(folder, "exec tail -f /dev/null"), cache(), Duration.ofMillis(500));
        assertThatThrownBy(() -> endless.set("", "#while true {}"))
                .hasMessageContaining("has not finished within")
                .hasMessageContaining("was stopped");
    }

    @Test
    void aProgramThatWritesNothingOrNoPictureIsRefused() {
        assertThatThrownBy(() -> thatDoes("exit 0").set("", "x")).hasMessageContaining("has written no picture");
        assertThatThrownBy(() -> thatDoes("echo '<html/>' > set.svg").set("", "x"))
                .hasMessageContaining("this is no SVG picture");
        assertThatThrownBy(() -> thatDoes("exit 3").set("", "x")).hasMessage("Typst: it failed without saying why");
        assertThatThrownBy(
                        () -> TypstProgram.at(folder.resolve("gone"), cache()).set("", "x"))
                .hasMessageContaining("cannot be started");
    }

    @Test
    void theProgramRunsWithoutNetworkPackagesAndTheMachinesFonts() throws IOException {
        Path seen = folder.resolve("environment.txt");
        thatDoes("env > " + seen + "; printf '%s' \"" + FakeTypst.SQUARES + "\" > set.svg")
                .set("", "x");
        assertThat(Files.readString(seen))
                .contains("TYPST_IGNORE_SYSTEM_FONTS=true", "HTTPS_PROXY=http://127.0.0.1:9", "TYPST_PACKAGE_PATH=");
    }

    /** On machines without Typst there is nothing to try. */
    @TestFactory
    Stream<DynamicTest> theRealProgram() {
        return TypstProgram.isOnThisMachine()
                ? Stream.of(dynamicTest("sets a formula and refuses what it should", TypstProgramTest::tryRealProgram))
                : Stream.empty();
    }

    private static void tryRealProgram() {
        TypstProgram typst = TypstProgram.ofThisMachine();
        String page = "#set page(width: auto, height: auto, margin: 0pt)";
        assertThat(typst.set(page, "$ x^2 + y $").parts()).hasSize(4);
        assertThatThrownBy(() -> typst.set(page, "one\n#foo"))
                .hasMessageStartingWith("Typst: unknown variable: foo (line 2, column ");
        assertThatThrownBy(() -> typst.set(page, "#import \"@preview/cetz:0.3.1\""))
                .hasMessageContaining("packages cannot be used");
        assertThatThrownBy(() -> typst.set(page, "#read(\"/etc/hostname\")")).hasMessageContaining("Typst: ");
    }
}
