"""Transit gateways, their attachments and routes, as AWS answers."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader

_SERVICE = "ec2"
_LEAVING = "contains(['deleted', 'deleting', 'failed', 'rejected'], State)"

TRANSIT_GATEWAY = LiveReader(
    type="aws_ec2_transit_gateway",
    service=_SERVICE,
    read=Call("describe_transit_gateways", "TransitGateways"),
    check=Call(
        "describe_transit_gateways",
        "TransitGateways",
        {"TransitGatewayIds": "[id]"},
        gone=("InvalidTransitGatewayID.NotFound",),
    ),
    id="TransitGatewayId",
    gone=_LEAVING,
    attributes={
        "description": "Description",
        "amazon_side_asn": "Options.AmazonSideAsn",
        "auto_accept_shared_attachments": Attribute("Options.AutoAcceptSharedAttachments", unless_absent=True),
        "default_route_table_association": Attribute("Options.DefaultRouteTableAssociation", unless_absent=True),
        "default_route_table_propagation": Attribute("Options.DefaultRouteTablePropagation", unless_absent=True),
        "dns_support": Attribute("Options.DnsSupport", unless_absent=True),
        "vpn_ecmp_support": Attribute("Options.VpnEcmpSupport", unless_absent=True),
        "transit_gateway_cidr_blocks": Attribute("Options.TransitGatewayCidrBlocks", unless_absent=True),
    },
    tags="Tags",
)

TRANSIT_ATTACHMENT = LiveReader(
    type="aws_ec2_transit_gateway_vpc_attachment",
    service=_SERVICE,
    read=Call("describe_transit_gateway_vpc_attachments", "TransitGatewayVpcAttachments"),
    check=Call(
        "describe_transit_gateway_vpc_attachments",
        "TransitGatewayVpcAttachments",
        {"TransitGatewayAttachmentIds": "[id]"},
        gone=("InvalidTransitGatewayAttachmentID.NotFound",),
    ),
    id="TransitGatewayAttachmentId",
    gone=_LEAVING,
    attributes={
        "subnet_ids": "SubnetIds",
        "dns_support": Attribute("Options.DnsSupport", unless_absent=True),
        "ipv6_support": Attribute("Options.Ipv6Support", unless_absent=True),
        "appliance_mode_support": Attribute("Options.ApplianceModeSupport", unless_absent=True),
    },
    tags="Tags",
)

TRANSIT_ROUTE_TABLE = LiveReader(
    type="aws_ec2_transit_gateway_route_table",
    service=_SERVICE,
    read=Call("describe_transit_gateway_route_tables", "TransitGatewayRouteTables"),
    check=Call(
        "describe_transit_gateway_route_tables",
        "TransitGatewayRouteTables",
        {"TransitGatewayRouteTableIds": "[id]"},
        gone=("InvalidRouteTableID.NotFound",),
    ),
    id="TransitGatewayRouteTableId",
    gone=_LEAVING,
    attributes={},
    tags="Tags",
)

TRANSIT_ROUTE = LiveReader(
    type="aws_ec2_transit_gateway_route",
    service=_SERVICE,
    read=Call(
        "search_transit_gateway_routes",
        "Routes",
        {"TransitGatewayRouteTableId": "transit_gateway_route_table_id"},
        fixed={"Filters": [{"Name": "type", "Values": ["static"]}]},
        gone=("InvalidRouteTableID.NotFound",),
        context=("TransitGatewayRouteTableId",),
    ),
    id="join('_', [TransitGatewayRouteTableId, DestinationCidrBlock])",
    state_id="join('_', [transit_gateway_route_table_id, destination_cidr_block])",
    attributes={
        "transit_gateway_attachment_id": "TransitGatewayAttachments[0].TransitGatewayAttachmentId",
        "blackhole": "State == 'blackhole'",
    },
)

LIVE_READERS = (
    TRANSIT_GATEWAY,
    TRANSIT_ATTACHMENT,
    TRANSIT_ROUTE_TABLE,
    TRANSIT_ROUTE,
)
