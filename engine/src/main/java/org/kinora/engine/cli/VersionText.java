package org.kinora.engine.cli;

import java.util.Map;
import java.util.stream.Collectors;
import org.kinora.engine.media.FfmpegBuild;
import org.kinora.engine.output.Versions;

/** What {@code --version} says. */
final class VersionText {

    private VersionText() {}

    /** One line for Kinora, one for what it is made with, and one for the terms under which the whole may be passed on. */
    static String[] lines() {
        Map<String, String> versions = Versions.all();
        String libraries = versions.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("kinora"))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return new String[] {
            "Kinora " + versions.get("kinora"),
            "with " + libraries + ", Java " + Runtime.version(),
            terms(FfmpegBuild.ofThisProcess().license())
        };
    }

    /** @param ffmpeg the licence of the build, in FFmpeg's own words */
    static String terms(String ffmpeg) {
        return "FFmpeg is under the " + ffmpeg
                + (ffmpeg.startsWith("GPL")
                        ? ", and so is a copy of the whole (GPL-3.0-or-later); Kinora's own code is under Apache-2.0"
                        : ", as a library of its own; the rest is under Apache-2.0");
    }
}
