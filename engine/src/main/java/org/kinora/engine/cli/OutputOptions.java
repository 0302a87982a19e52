package org.kinora.engine.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kinora.command.Options;
import org.kinora.command.UsageException;
import org.kinora.engine.video.Coding;
import org.kinora.engine.video.EncoderChoice;
import org.kinora.engine.video.FileFormat;
import org.kinora.engine.video.PixelFormat;
import org.kinora.engine.video.VideoCodec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Which kind of file a film becomes, and with what its pictures are encoded. */
final class OutputOptions {

    private final OptionSpec format = choice(
            FileFormat.class,
            "KIND",
            "mp4, mov, webm, gif, webp, png or wav (default: what -o ends in, or mp4)",
            "--format");
    private final OptionSpec transparent =
            Options.flag("without the background: mov by default, or webm, gif, webp or png", "-t", "--transparent");
    private final OptionSpec codec = choice(
            VideoCodec.class,
            "NAME",
            "h264, hevc, av1, vp9 or prores (default: what suits the kind of file)",
            "--codec");
    private final OptionSpec crf = Options.wholeNumber(
            null,
            "a whole number, such as 18",
            "constant rate factor: a smaller one makes a better and larger film",
            "--crf");
    private final OptionSpec pixels =
            choice(PixelFormat.class, "NAME", "pixels by FFmpeg's name, such as yuv444p or yuv420p10le", "--pix-fmt");
    private final OptionSpec encoder =
            choice(EncoderChoice.class, "NAME", "auto, x264, nvenc, vaapi or openh264 (default auto)", "--encoder");

    void addTo(CommandSpec command) {
        command.addOption(format)
                .addOption(transparent)
                .addOption(codec)
                .addOption(crf)
                .addOption(pixels)
                .addOption(encoder);
    }

    private static <E extends Enum<E>> OptionSpec choice(Class<E> type, String label, String description, String name) {
        return Options.value(type, text -> parse(type, text, name), label, null, description, name);
    }

    private static <E extends Enum<E>> E parse(Class<E> type, String text, String option) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(text)) {
                return each;
            }
        }
        throw new TypeConversionException(option + " takes "
                + Arrays.stream(type.getEnumConstants())
                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))
                + ", not \"" + text + "\"");
    }

    boolean transparent() {
        return transparent.getValue();
    }

    /** Whether the best encoder in software is meant, whatever it is. */
    boolean anyEncoder() {
        return encoder.getValue() == null || encoder.getValue() == EncoderChoice.AUTO;
    }

    /** The kind that is asked for; null for none. */
    FileFormat asked() {
        return format.getValue();
    }

    /**
     * What a film becomes: what is asked for, or what the file's name ends in, or else what everyone can play.
     *
     * @param output null if none is named
     */
    FileFormat film(Path output) {
        if (asked() != null) {
            return asked();
        }
        Optional<FileFormat> named = output == null ? Optional.empty() : FileFormat.named(output);
        if (named.isPresent()) {
            return named.get();
        }
        return transparent() ? FileFormat.MOV : FileFormat.MP4;
    }

    /** @throws UsageException if the options do not go together */
    Coding coding(FileFormat file) {
        if (file == FileFormat.WAV) {
            throw new UsageException("A WAV has no pictures.");
        }
        try {
            return Coding.in(
                    file,
                    transparent(),
                    codec.getValue(),
                    encoder.getValue() == null ? EncoderChoice.AUTO : encoder.getValue(),
                    pixels.getValue(),
                    crf.getValue());
        } catch (IllegalArgumentException unfit) {
            throw new UsageException(options() + ": " + unfit.getMessage() + ".");
        }
    }

    /** Those that are given, as they are typed. */
    private String options() {
        StringBuilder given = new StringBuilder();
        for (OptionSpec option : new OptionSpec[] {format, codec, crf, pixels, encoder}) {
            if (option.getValue() != null) {
                given.append(option.longestName())
                        .append(' ')
                        .append(option.<Object>getValue().toString().toLowerCase(Locale.ROOT))
                        .append(' ');
            }
        }
        return (given + (transparent() ? "--transparent" : "")).strip();
    }
}
