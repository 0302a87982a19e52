package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kinora.command.ExitCode;
import org.kinora.files.Hash;

class RenderFontsTest extends RenderFixture {

    private static final Path FONT = Path.of("src", "test", "resources", "fonts", "KinoraBlocks-Regular.ttf");

    private Path filmOf(String statement) throws IOException {
        return sceneWith(statement + " pause(0.2);");
    }

    /** With a home folder in which the font is installed for this user. */
    private CommandResult atHome(Object... command) throws Exception {
        Path installed = Files.createDirectories(folder.resolve(".fonts"));
        Files.copy(FONT, installed.resolve("Blocks.ttf"));
        String home = System.setProperty("user.home", folder.toString());
        try {
            return CommandResult.of(command);
        } finally {
            System.setProperty("user.home", home);
        }
    }

    @Test
    void aFontBesideTheSceneIsUsedAndStandsInTheRecord() throws Exception {
        Files.copy(FONT, file("Blocks.ttf"));
        Path scene = filmOf("add(new Text(\"HHH\", 200).font(Fonts.load(\"Blocks.ttf\")));");
        CommandResult result =
                CommandResult.of("render", scene, "--size", "96x64", "--fps", "10", "--record", "-o", file("film.mp4"));
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(file("film.json"))
                .content()
                .contains("\"fonts\" : [ {", "\"family\" : \"Kinora Blocks\"", "\"file\" : \"Blocks.ttf\"")
                .contains("\"sha256\" : \"" + Hash.of(Files.readAllBytes(FONT)) + "\"")
                .doesNotContain("systemFonts");
    }

    @Test
    void aBrokenFontIsRefusedInOneSentenceWithTheLine() throws Exception {
        Files.writeString(file("Blocks.ttf"), "this is no font at all");
        Path scene = filmOf("Fonts.load(\"Blocks.ttf\");");
        CommandResult result = CommandResult.of("render", scene, "-o", file("film.mp4"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message())
                .startsWith("kinora: Faulty.java:6: at 0.000 s, ")
                .endsWith("Blocks.ttf: this is no TrueType or OpenType font");
    }

    @Test
    void theMachinesFontsAreRefusedUnlessTheyAreAskedFor() throws Exception {
        Path scene = filmOf("Fonts.system(\"Kinora Blocks\");");
        CommandResult refused = CommandResult.of("render", scene, "-o", file("film.mp4"));
        assertThat(refused.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(refused.message())
                .contains("Faulty.java:6: at 0.000 s, \"Kinora Blocks\" is wanted of the machine's own fonts")
                .endsWith(", or render with --system-fonts");
    }

    @Test
    void theOutputAndTheRecordSayThatFontsOfTheMachineWereUsed() throws Exception {
        Path scene = filmOf("add(new Text(\"HHH\", 200).font(Fonts.system(\"Kinora Blocks\")));");
        CommandResult result = atHome(
                "render",
                scene,
                "--system-fonts",
                "--size",
                "96x64",
                "--fps",
                "10",
                "--record",
                "-o",
                file("film.mp4"));
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(result.message()).contains("Faulty.java:6", "Kinora Blocks is a font of this machine");
        assertThat(file("film.json")).content().contains("\"systemFonts\" : true", "\"file\" : \"Blocks.ttf\"");
    }
}
