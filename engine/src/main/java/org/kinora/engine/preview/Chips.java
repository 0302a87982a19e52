package org.kinora.engine.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the bar says at its right end, from there to the left. */
final class Chips {

    private Chips() {}

    /**
     * @param fault what is wrong, if that is to be said here alone
     * @param notice what is new; null for nothing
     */
    static List<Chip> of(
            Player player, Screening screening, Zoom zoom, DropMeter drops, Optional<String> fault, Chip notice) {
        List<Chip> chips = new ArrayList<>();
        fault.ifPresent(message -> chips.add(new Chip("fault: " + FaultPanel.placeIn(message), Tones.FAULT)));
        drops.words().ifPresent(words -> chips.add(new Chip(words, Tones.WARNING)));
        if (!screening.isSettled()) {
            chips.add(new Chip("recording …", Tones.DIM));
        }
        Playback playback = player.playback();
        if (!playback.pace().isUsual()) {
            chips.add(new Chip(playback.pace().toString(), Tones.BRIGHT));
        }
        if (playback.loop() != null && playback.loop().on()) {
            chips.add(new Chip("loop", Tones.LOOP));
        }
        if (player.isMuted()) {
            chips.add(new Chip("muted", Tones.BRIGHT));
        }
        if (!zoom.isWhole()) {
            chips.add(new Chip(Math.round(100 * zoom.factor()) + " %", Tones.BRIGHT));
        }
        if (notice != null) {
            chips.add(notice);
        }
        return chips;
    }
}
