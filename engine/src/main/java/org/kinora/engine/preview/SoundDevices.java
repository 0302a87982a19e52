package org.kinora.engine.preview;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether it is worth asking for a sound device. ALSA answers the question with a page of complaints where there is none. */
final class SoundDevices {

    private SoundDevices() {}

    /** False only on a Linux without a sound server and without a sound card that can play. */
    static boolean mayExist() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return true;
        }
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        boolean server = System.getenv("PULSE_SERVER") != null
                || runtime != null
                        && (Files.exists(Path.of(runtime, "pulse", "native"))
                                || Files.exists(Path.of(runtime, "pipewire-0")));
        return server || hasCard(Path.of("/dev/snd"));
    }

    /** Devices for playing are called pcmC0D0p, those for recording end in c. */
    private static boolean hasCard(Path folder) {
        try (DirectoryStream<Path> playing = Files.newDirectoryStream(folder, "pcm*p")) {
            return playing.iterator().hasNext();
        } catch (IOException none) {
            return false;
        }
    }
}
