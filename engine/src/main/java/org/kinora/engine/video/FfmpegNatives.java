package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Loads FFmpeg. Left to itself, JavaCPP unpacks and probes its libraries, which takes a quarter of a second; a launcher that
 * has them in a folder says so with {@code -Dkinora.natives=FOLDER -Dorg.bytedeco.javacpp.loadlibraries=false}.
 */
final class FfmpegNatives {

    static final String FOLDER_PROPERTY = "kinora.natives";

    /** Each after the ones it is linked against. */
    private static final List<String> ORDER = List.of(
            "avutil",
            "swresample",
            "avcodec",
            "avformat",
            "jnijavacpp",
            "jniavutil",
            "jniswresample",
            "jniavcodec",
            "jniavformat");

    private FfmpegNatives() {}

    /** Loads what is not loaded yet and keeps FFmpeg from printing: what goes wrong is thrown. */
    static void load() {
        String folder = System.getProperty(FOLDER_PROPERTY);
        if (folder != null) {
            for (String library : ORDER) {
                System.load(find(Path.of(folder), library).toString());
            }
        }
        av_log_set_level(AV_LOG_QUIET);
    }

    private static Path find(Path folder, String library) {
        try (Stream<Path> files = Files.list(folder)) {
            // libavutil.so.60, libavutil.60.dylib, avutil-60.dll
            return files.filter(file -> file.getFileName().toString().matches("(lib)?" + library + "[.-].*"))
                    .findFirst()
                    .orElseThrow(() -> new UnsatisfiedLinkError(folder + " holds no " + library + "; " + FOLDER_PROPERTY
                            + " should name the unpacked ones"))
                    .toAbsolutePath();
        } catch (IOException unreadable) {
            throw new UnsatisfiedLinkError(folder + ": " + FOLDER_PROPERTY + " names a folder that cannot be read");
        }
    }
}
