/** How an answer comes about: layer by layer, part by part, place by place; and how a fact is changed. */
package org.kinora.scenes.gallery.answers;
