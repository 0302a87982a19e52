package org.kinora.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinora.model.format.ModelFiles;
import org.kinora.model.gl.ComputeDevice;
import org.kinora.model.kernels.AllKernels;

/** What was computed on a graphics card stays there until somebody asks for it. */
class LazyReadingTest {

    private static final int[] IDS = {3, 14, 15, 9, 2, 6, 5};

    private final ComputeDevice device = ComputeDevice.open();
    private final Gpt gpt = Gpt.load(ModelFiles.in(Golden.tinyModel("tied-tanh")), AllKernels.on(device));

    @Test
    void aRunReadsNothingAndThenOnlyWhatIsAskedFor() {
        Activations run = gpt.forward(IDS);
        assertThat(device.floatsRead()).isZero();
        Tensor pattern = run.tensor("blocks.1.attn.hook_pattern");
        assertThat(pattern.shape()).endsWith(IDS.length, IDS.length);
        assertThat(device.floatsRead()).isZero();
        assertThat(pattern.at(1, 6).get(3)).isPositive();
        run.pattern(1, 0).toArray();
        assertThat(device.floatsRead()).isEqualTo(pattern.size());
    }

    @Test
    void aHookThatLooksReadsItsOwnPointOnly() {
        float[] seen = new float[1];
        Activations run =
                gpt.runWithHooks(IDS, Hooks.reading("blocks.0.hook_resid_mid", value -> seen[0] = value.get(6, 1)));
        assertThat(device.floatsRead())
                .isEqualTo(IDS.length * (long) gpt.config().width());
        assertThat(seen[0])
                .isNotZero()
                .isEqualTo(run.tensor("blocks.0.hook_resid_mid").get(6, 1));
    }
}
