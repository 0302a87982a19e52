package org.kinora.model.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PiecesTest {

    @Test
    void noPieceIsCutAgain() {
        HeapFloats floats = new HeapFloats(new float[7000 * 700]);
        for (int depth = 1; depth <= 7000; depth++) {
            Matrix b = new Matrix(floats, 0, depth, 700, 700);
            Pieces pieces = Pieces.of(1, false, b, false);
            int together = 0;
            for (int piece = 0; piece < pieces.count(); piece++) {
                Matrix part = pieces.ofB(b, piece);
                assertThat(Pieces.of(1, false, part, false).count())
                        .as("pieces of piece %d of %d rows", piece, depth)
                        .isEqualTo(1);
                together += part.rows();
            }
            assertThat(together).isEqualTo(depth);
        }
        assertThat(Pieces.of(1, false, new Matrix(floats, 0, 768, 700, 700), false)
                        .count())
                .isEqualTo(2);
    }
}
