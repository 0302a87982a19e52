package org.kinora.engine.media;

import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Loads FFmpeg. By default JavaCPP unpacks and probes its libraries, which takes a quarter of a second; a launcher that
 * has them in a folder passes {@code -Dkinora.natives=FOLDER -Dorg.bytedeco.javacpp.loadlibraries=false}.
 */
public final class FfmpegNatives {

    private static final String FOLDER_PROPERTY = "kinora.natives";

    /** What encoding needs, each library after the ones it is linked against. */
    private static final List<String> FOR_WRITING = List.of(
            "drm",
            "va",
            "va-drm",
            "avutil",
            "swresample",
            "avcodec",
            "avformat",
            "jnijavacpp",
            "jniavutil",
            "jniswresample",
            "jniavcodec",
            "jniavformat");

    /** Conversion of colours. Cameras and sound cards (avdevice) stay out: they need libraries that servers lack. */
    private static final List<String> FOR_READING = List.of("swscale", "jniswscale");

    /** The filters, and what they are linked against. */
    private static final List<String> FOR_MEASURING = List.of("swscale", "jniswscale", "avfilter", "jniavfilter");

    /** Video acceleration, which only the Linux builds are linked against. */
    private static final Set<String> NOT_EVERYWHERE = Set.of("drm", "va", "va-drm");

    private FfmpegNatives() {}

    /** Loads the libraries that are not loaded yet, and keeps FFmpeg from printing: errors are thrown instead. */
    public static void load() {
        load(FOR_WRITING);
        av_log_set_level(AV_LOG_QUIET);
    }

    /** As {@link #load}, with what pictures are converted by, which a render that reads no film does without. */
    static void loadForReading() {
        load();
        load(FOR_READING);
    }

    /** As {@link #load}, with the filter that measures loudness, which a silent film does without. */
    static void loadForMeasuring() {
        load();
        load(FOR_MEASURING);
    }

    /** As {@link #load}, with the filters that choose colours, which most renders do without. */
    public static void loadForFiltering() {
        loadForMeasuring();
    }

    private static void load(List<String> libraries) {
        String folder = System.getProperty(FOLDER_PROPERTY);
        if (folder != null) {
            List<Path> files = filesIn(Path.of(folder));
            for (String library : libraries) {
                find(files, library).ifPresentOrElse(file -> System.load(file.toString()), () -> {
                    if (!NOT_EVERYWHERE.contains(library)) {
                        throw new UnsatisfiedLinkError(folder + " holds no " + library + "; " + FOLDER_PROPERTY
                                + " should name FFmpeg's folder");
                    }
                });
            }
        }
    }

    private static Optional<Path> find(List<Path> files, String library) {
        // libavutil.so.60, libavutil.60.dylib, avutil-60.dll
        Pattern name = Pattern.compile("(lib)?" + library + "([.].*|-[0-9]+[.]dll)");
        return files.stream()
                .filter(file -> name.matcher(file.getFileName().toString()).matches())
                .findFirst();
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toAbsolutePath).toList();
        } catch (IOException unreadable) {
            throw new UnsatisfiedLinkError(folder + ": " + FOLDER_PROPERTY + " names a folder that cannot be read");
        }
    }
}
