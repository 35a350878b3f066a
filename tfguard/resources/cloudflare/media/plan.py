"""Stream, Images and Calls, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_calls_sfu_app",
        "Calls application",
        Layer.COMPUTE,
        consequence=Consequence("can no longer join its calls", lasting="its id and its secret", reach=Reach.ALL),
    ),
    ResourceType(
        "cloudflare_calls_turn_app",
        "TURN key",
        Layer.NETWORK,
        consequence=Consequence(
            "behind strict firewalls can no longer join calls", lasting="its id and its key", reach=Reach.PART
        ),
    ),
    ResourceType(
        "cloudflare_image",
        "image",
        Layer.DATA,
        consequence=Consequence("no longer see the image", lasting="the image", reach=Reach.PART),
    ),
    ResourceType(
        "cloudflare_image_variant",
        "image variant",
        Layer.DATA,
        consequence=Consequence("no longer see images in this size", reach=Reach.ALL),
    ),
    ResourceType(
        "cloudflare_stream",
        "video",
        Layer.DATA,
        consequence=Consequence("can no longer watch the video", lasting="the video", reach=Reach.PART),
    ),
    ResourceType(
        "cloudflare_stream_audio_track",
        "audio track",
        Layer.DATA,
        parent="identifier",
        consequence=Consequence("lose the language or commentary of the track", lasting="the track", reach=Reach.PART),
    ),
    ResourceType(
        "cloudflare_stream_caption_language",
        "captions",
        Layer.DATA,
        parent="identifier",
        consequence=Consequence("no longer see the captions", reach=Reach.PART),
    ),
    ResourceType(
        "cloudflare_stream_download",
        "video download",
        Layer.DATA,
        parent="identifier",
        consequence=Consequence("can no longer download the video", reach=Reach.PART),
    ),
    ResourceType(
        "cloudflare_stream_key",
        "video signing key",
        Layer.IDENTITY,
        consequence=Consequence("can no longer watch videos with tokens that it signed", lasting="the key", reach=Reach.ALL),
    ),
    ResourceType(
        "cloudflare_stream_live_input",
        "live input",
        Layer.DATA,
        consequence=Consequence(
            "can no longer watch the live stream", lasting="its address and key, which encoders use", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "cloudflare_stream_watermark",
        "video watermark",
        Layer.DATA,
        consequence=Consequence("watch new videos without a watermark", reach=Reach.LATER),
    ),
    ResourceType(
        "cloudflare_stream_webhook",
        "video webhook",
        Layer.RUN,
        identity=("account_id",),
        consequence=Consequence("is no longer told", whom="whoever waits for uploads to be ready", reach=Reach.LATER),
    ),
)
