package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Part;

class ModelOptionTest {

    @TempDir
    Path folder;

    private String name;

    private final class Asking extends ModelScene {
        @Override
        protected void construct() {
            name = gpt().name();
        }
    }

    private final class AskingInParts extends ModelSequence {
        @Override
        protected List<Part> parts() {
            name = gpt().name();
            return List.of();
        }

        @Override
        public List<String> partNames() {
            return List.of();
        }
    }

    @Test
    void aSceneAsksTheDefaultModelUnlessAnOptionNamesAnother() {
        Film.record(new Asking(), FilmSettings.DEFAULT).close();
        assertThat(name).isEqualTo("kinora-default");
        name = "";
        Film.record(new AskingInParts(), FilmSettings.DEFAULT).close();
        assertThat(name).isEqualTo("kinora-default");
    }

    @Test
    void aFolderIsAModelOfItsOwnName() throws Exception {
        Path model = Path.of("../model/src/main/resources/org/kinora/model/kinora-default");
        Path other = Files.createSymbolicLink(folder.resolve("another"), model.toAbsolutePath());
        Film.record(new Asking(), FilmSettings.DEFAULT.option("model", other.toString()))
                .close();
        assertThat(name).isEqualTo("another");
    }

    private String identity(String model) {
        try (Film film = Film.record(new Asking(), FilmSettings.DEFAULT.option("model", model))) {
            return film.inputs().get("model");
        }
    }

    @Test
    void aFilmTellsWhichModelItAskedByTheContentOfItsFiles() throws Exception {
        Path model = Path.of("../model/src/main/resources/org/kinora/model/kinora-default");
        Path same = Files.createSymbolicLink(folder.resolve("same"), model.toAbsolutePath());
        Path other = Files.createDirectory(folder.resolve("other"));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(model)) {
            for (Path file : files) {
                Path copy = other.resolve(file.getFileName());
                if (copy.endsWith("config.json")) {
                    Files.writeString(copy, Files.readString(file) + "\n");
                } else {
                    Files.createSymbolicLink(copy, file.toAbsolutePath());
                }
            }
        }
        try (Film film = Film.record(new Asking(), FilmSettings.DEFAULT)) {
            assertThat(film.inputs()).containsEntry("model", identity(same.toString()));
        }
        assertThat(identity(other.toString())).hasSize(64).isNotEqualTo(identity(same.toString()));
    }

    @Test
    void aFolderThatIsNotThereIsNamedWithWhatWouldDo() {
        assertThatThrownBy(() -> Film.record(new Asking(), FilmSettings.DEFAULT.option("model", "no/such")))
                .hasMessageContaining("The model no/such: there is no such folder. Name one with config.json")
                .hasMessageContaining("gpt2-xl");
    }

    @Test
    void aFolderWithoutAModelIsSaidToBeSo() {
        assertThatThrownBy(
                        () -> Film.record(new AskingInParts(), FilmSettings.DEFAULT.option("model", folder.toString())))
                .hasMessageContaining(folder.getFileName() + ": it has no config.json");
    }
}
