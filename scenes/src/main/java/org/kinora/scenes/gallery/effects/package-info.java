/** Scenes of what is done to whole pictures: light, blur, shadow, clips, masks, blending, and further cameras. */
package org.kinora.scenes.gallery.effects;
