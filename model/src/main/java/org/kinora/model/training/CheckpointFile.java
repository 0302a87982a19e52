package org.kinora.model.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.kinora.model.format.ModelFormatException;
import org.kinora.model.format.Safetensors;
import org.kinora.model.format.SafetensorsWriter;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;

/**
 * A training as it lies on disk between two processes: a safetensors file with every weight and all that the optimiser
 * remembers, in full precision, so that the training goes on with the same bits.
 *
 * @param settings what the training was begun with; it goes on only with the same
 */
record CheckpointFile(Path file, TrainingSettings settings) {

    private static final String SETTINGS = "training.settings";
    private static final String PROGRESS = "training.progress";

    /** @param seconds that the training took so far */
    void write(Trainer trainer, double seconds) throws IOException {
        SafetensorsWriter writer = new SafetensorsWriter();
        writer.bytes(SETTINGS, settings.text().getBytes(StandardCharsets.UTF_8));
        writer.longs(PROGRESS, trainer.steps(), trainer.tokens(), Math.round(seconds * 1e3));
        trainer.state().forEach((name, matrix) -> writer.floats(name, matrix.array(), matrix.rows(), matrix.columns()));
        writer.write(file);
    }

    /**
     * Puts a training back where it was.
     *
     * @param trainer a new one, made with the same settings
     * @return the seconds that the training took so far
     * @throws TrainingException if the file is damaged, or of a training with other settings
     */
    double resume(Trainer trainer) {
        try (Safetensors tensors = Safetensors.open(file)) {
            byte[] text = new byte[tensors.bytes(SETTINGS).remaining()];
            tensors.bytes(SETTINGS).get(text);
            checkThatItGoesOnAs(new TrainingSettings(new String(text, StandardCharsets.UTF_8)));
            Kernels kernels = trainer.weights().kernels();
            for (Map.Entry<String, Matrix> entry : trainer.state().entrySet()) {
                Matrix matrix = entry.getValue();
                int[] shape = tensors.shape(entry.getKey());
                if (!Arrays.equals(shape, new int[] {matrix.rows(), matrix.columns()})) {
                    throw damaged(entry.getKey() + " has the shape " + Arrays.toString(shape) + ".", null);
                }
                float[] values = tensors.floats(entry.getKey());
                kernels.copy(kernels.constant(values, matrix.rows(), matrix.columns()), matrix);
            }
            if (tensors.shape(PROGRESS)[0] != 3) {
                throw damaged("Its progress is not three numbers.", null);
            }
            long[] progress = new long[3];
            tensors.bytes(PROGRESS).asLongBuffer().get(progress);
            trainer.resume(Math.toIntExact(progress[0]), progress[1]);
            return progress[2] / 1e3;
        } catch (ModelFormatException broken) {
            throw damaged(broken.getMessage(), broken);
        }
    }

    private void checkThatItGoesOnAs(TrainingSettings begun) {
        if (!begun.equals(settings)) {
            throw new TrainingException(
                    "%s: this training was begun with %s and cannot go on with %s. Give the same options, or another --out."
                            .formatted(file, begun.less(settings), settings.less(begun)));
        }
    }

    private TrainingException damaged(String what, Throwable cause) {
        return new TrainingException(
                "%s: the training cannot go on from it (%s) Delete it to begin anew.".formatted(file, what), cause);
    }
}
