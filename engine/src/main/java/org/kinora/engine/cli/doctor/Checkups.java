package org.kinora.engine.cli.doctor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.ServiceLoader;
import org.kinora.files.UserCache;

/** All checkups, in the order in which a person would ask. */
public final class Checkups {

    private Checkups() {}

    /**
     * Those of this machine.
     *
     * @param films the folder where films go
     * @param memory of the machine or container, in bytes; empty if the system does not say
     */
    public static List<Checkup> ofThisMachine(Path films, OptionalLong memory) {
        Map<String, String> environment = System.getenv();
        List<Checkup> all = new ArrayList<>();
        all.add(new JdkCheckup());
        all.add(new MemoryCheckup(Runtime.getRuntime().maxMemory(), memory));
        all.add(DiskCheckup.ofFilms(films));
        all.add(DiskCheckup.ofTemporaryFiles());
        all.add(new CacheCheckup(UserCache.ofThisUser()));
        all.add(new OpenGlCheckup());
        all.add(new FfmpegCheckup());
        all.add(new EncoderCheckup());
        all.add(new FontCheckup());
        ServiceLoader.load(Checkup.class).forEach(all::add);
        all.add(new VoiceCheckup(Optional.ofNullable(environment.get("KINORA_VOICE_DIR"))
                .filter(name -> !name.isBlank())
                .map(Path::of)));
        all.add(new ScreenCheckup(environment.getOrDefault("WAYLAND_DISPLAY", environment.get("DISPLAY"))));
        all.add(new ProgramCheckup());
        return all;
    }
}
