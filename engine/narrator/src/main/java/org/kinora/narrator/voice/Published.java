package org.kinora.narrator.voice;

import java.net.URI;
import org.kinora.download.RemoteFile;

/**
 * Where the files of the voice are published.
 *
 * @param model the model's file
 * @param voices the folder of the voices' files, with a slash at its end
 */
record Published(URI model, URI voices) {

    static final String MODEL_FILE = "kokoro-v1.0.int8.onnx";
    static final String MODEL_SHA_256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb";

    private static final long MODEL_SIZE = 92_361_271;

    static Published byTheirAuthors() {
        return new Published(
                URI.create(
                        "https://github.com/thewh1teagle/kokoro-onnx/releases/download/model-files-v1.0/" + MODEL_FILE),
                URI.create("https://huggingface.co/onnx-community/Kokoro-82M-v1.0-ONNX/resolve/main/voices/"));
    }

    RemoteFile modelFile() {
        return RemoteFile.known(model, MODEL_SIZE, MODEL_SHA_256);
    }

    RemoteFile voiceFile(String voice, String sha256) {
        return RemoteFile.known(voices.resolve(voice + ".bin"), VoiceStyle.FILE_SIZE, sha256);
    }
}
