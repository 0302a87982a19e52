package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avcodec.*;

import java.nio.file.Path;
import java.util.Arrays;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;

/** What a file says of its pictures before the first of them; outlives the encoder that it was told by. */
final class StreamDescription implements AutoCloseable {

    private final AVCodecContext context;
    private final byte[] bytes;

    /** @param file for error messages only */
    StreamDescription(AVCodecContext encoder, Path file) throws VideoException {
        bytes = bytesOf(encoder);
        context = avcodec_alloc_context3(null);
        AVCodecParameters parameters = avcodec_parameters_alloc();
        int result = avcodec_parameters_from_context(parameters, encoder);
        if (result >= 0) {
            result = avcodec_parameters_to_context(context, parameters);
        }
        avcodec_parameters_free(parameters);
        context.time_base(encoder.time_base());
        context.framerate(encoder.framerate());
        if (result < 0) {
            close();
        }
        FfmpegErrors.check(result, file, "describing the pictures");
    }

    private static byte[] bytesOf(AVCodecContext encoder) {
        byte[] bytes = new byte[encoder.extradata_size()];
        if (bytes.length > 0) {
            encoder.extradata().get(bytes);
        }
        return bytes;
    }

    AVCodecContext context() {
        return context;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether an encoder's packets can be read by the same description. */
    boolean fits(AVCodecContext encoder) {
        return fits(bytesOf(encoder));
    }

    boolean fits(byte[] description) {
        return Arrays.equals(bytes, description);
    }

    @Override
    public void close() {
        avcodec_free_context(context);
    }
}
