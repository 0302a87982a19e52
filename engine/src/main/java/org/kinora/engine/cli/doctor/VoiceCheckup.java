package org.kinora.engine.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.command.CommandName;
import org.kinora.files.UserCache;

/** The files of the voice that {@code scripts/narrate} speaks with: no render needs them. */
final class VoiceCheckup implements Checkup {

    private final Optional<Path> chosen;

    /** @param chosen the folder that the environment names, if it names one */
    VoiceCheckup(Optional<Path> chosen) {
        this.chosen = chosen;
    }

    @Override
    public String subject() {
        return "narration";
    }

    @Override
    public boolean isNeeded() {
        return false;
    }

    @Override
    public void examine(Examination examination) throws IOException {
        Path folder = chosen.orElseGet(() -> UserCache.folder("voice", "kinora.cache.voice"));
        Optional<Path> model = filesIn(folder, ".onnx").stream().findFirst();
        if (model.isPresent()) {
            int voices = filesIn(chosen.isPresent() ? folder.resolve("voices") : folder, ".bin")
                    .size();
            examination.found(Finding.ok(
                    subject(),
                    model.get() + ", and " + voices + (voices == 1 ? " voice" : " voices") + ", for "
                            + CommandName.of("narrate")));
            return;
        }
        examination.found(
                chosen.isPresent()
                        ? Finding.warning(
                                subject(),
                                "KINORA_VOICE_DIR names " + folder + ", where there is no model of a voice",
                                "put it there, or unset KINORA_VOICE_DIR")
                        : Finding.notHere(
                                subject(),
                                "no voice is fetched yet",
                                "it is fetched (92 MB) when " + CommandName.of("narrate")
                                        + " is first asked to speak"));
    }

    private static List<Path> filesIn(Path folder, String suffix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }
}
