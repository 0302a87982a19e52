package org.kinora.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemFontsTest {

    @Test
    void theFamiliesOfAFolderAreFoundWithAllTheirFaces() {
        SystemFonts machine = SystemFonts.in(OwnFontsTest.FONTS);
        assertThat(machine.families()).containsExactly("Kinora Blocks", "Noto Sans Devanagari");
        try (Typesetter typesetter = Typesetter.open()) {
            FontFamily blocks = typesetter.load(machine, "kinora blocks");
            assertThat(blocks.familyName()).isEqualTo("Kinora Blocks");
            TextStyle regular = new TextStyle(blocks.face(), 48);
            assertThat(typesetter.layout("i", regular).glyphs().get(0).outline())
                    .isNotEqualTo(typesetter
                            .layout("i", regular.bold())
                            .glyphs()
                            .get(0)
                            .outline());
            assertThat(typesetter.sources()).hasSize(3);
        }
    }

    @Test
    void aFamilyThatIsNotThereIsRefusedWithThoseThatSoundAlike() {
        SystemFonts machine = SystemFonts.in(OwnFontsTest.FONTS);
        try (Typesetter typesetter = Typesetter.open()) {
            assertThatThrownBy(() -> typesetter.load(machine, "Noto Sans"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("This machine has no fonts of the family \"Noto Sans\"; there is Noto Sans Devanagari");
            assertThatThrownBy(() -> typesetter.load(machine, "Arial"))
                    .hasMessage("This machine has no fonts of the family \"Arial\"; it has 2 other families");
        }
    }

    @Test
    void damagedFilesAndFoldersThatAreNotThereArePassedOver(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("bad.ttf"), "no font");
        Files.createFile(folder.resolve("empty.otf"));
        Path deeper = Files.createDirectories(folder.resolve("truetype/blocks"));
        Files.copy(OwnFontsTest.REGULAR, deeper.resolve("Blocks.TTF"));
        SystemFonts machine = SystemFonts.in(folder, folder.resolve("nowhere"));
        assertThat(machine.families()).containsExactly("Kinora Blocks");
    }

    @Test
    void everyOperatingSystemHasItsFolders() {
        assertThat(SystemFonts.folders(Map.of("XDG_DATA_DIRS", "/opt/share:/usr/share"), "/home/ada", "Linux"))
                .isEqualTo(List.of(
                        Path.of("/home/ada/.local/share/fonts"),
                        Path.of("/home/ada/.fonts"),
                        Path.of("/opt/share/fonts"),
                        Path.of("/usr/share/fonts"),
                        Path.of("/usr/local/share/fonts")));
        assertThat(SystemFonts.folders(Map.of(), "/Users/ada", "Mac OS X")).contains(Path.of("/Library/Fonts"));
        assertThat(SystemFonts.folders(Map.of("WINDIR", "W"), "home", "Windows 11"))
                .contains(Path.of("W", "Fonts"));
    }
}
