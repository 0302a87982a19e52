package org.kinora.engine.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildIdentityTest {

    private static final List<String> NAMES = List.of(
            "org/kinora/engine/render/Compositor.class",
            "org/kinora/files/Hash.class",
            "org/kinora/engine/cli/Main.class",
            "org/kinora/scenes/NextWord.class");

    @TempDir
    Path folder;

    private Path classes(String name, String... contents) throws IOException {
        Path place = folder.resolve(name);
        for (int i = 0; i < contents.length; i++) {
            Path file = place.resolve(NAMES.get(i));
            Files.createDirectories(file.getParent());
            Files.writeString(file, contents[i]);
        }
        return place;
    }

    @Test
    void itIsAnotherOneOnceAnythingIsThatHasAPartInPictures() throws IOException {
        String identity = BuildIdentity.of(classes("first", "a", "b", "c", "d"));
        assertThat(BuildIdentity.of(classes("same", "a", "b", "c", "d"))).isEqualTo(identity);
        assertThat(BuildIdentity.of(classes("render", "A", "b", "c", "d"))).isNotEqualTo(identity);
        assertThat(BuildIdentity.of(classes("files", "a", "B", "c", "d"))).isNotEqualTo(identity);
        assertThat(BuildIdentity.of(classes("command", "a", "b", "C", "d"))).isEqualTo(identity);
        assertThat(BuildIdentity.of(classes("scene", "a", "b", "c", "D"))).isEqualTo(identity);
    }

    @Test
    void aJarIsTheSameBuildAsTheFoldersItIsMadeOf() throws IOException {
        Path place = classes("folder", "a", "b", "c", "d");
        Path jar = folder.resolve("all.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String name : NAMES) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Files.readAllBytes(place.resolve(name)));
                zip.closeEntry();
            }
        }
        assertThat(BuildIdentity.of(jar)).isEqualTo(BuildIdentity.of(place));
    }
}
