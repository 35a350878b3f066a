"""The ways out of a VPC to other networks: VPN and transit gateways."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader, Sibling

_SERVICE = "ec2"
_LEAVING = "contains(['deleted', 'deleting', 'failed', 'rejected'], State)"

CUSTOMER_GATEWAY = LiveReader(
    type="aws_customer_gateway",
    service=_SERVICE,
    read=Call("describe_customer_gateways", "CustomerGateways"),
    check=Call(
        "describe_customer_gateways",
        "CustomerGateways",
        {"CustomerGatewayIds": "[id]"},
        gone=("InvalidCustomerGatewayID.NotFound",),
    ),
    id="CustomerGatewayId",
    gone=_LEAVING,
    attributes={},
    tags="Tags",
    not_compared={"ip_address": "AWS lets nobody edit it"},
)

VPN_GATEWAY = LiveReader(
    type="aws_vpn_gateway",
    service=_SERVICE,
    read=Call("describe_vpn_gateways", "VpnGateways"),
    check=Call("describe_vpn_gateways", "VpnGateways", {"VpnGatewayIds": "[id]"}, gone=("InvalidVpnGatewayID.NotFound",)),
    id="VpnGatewayId",
    gone=_LEAVING,
    attributes={
        "vpc_id": Attribute(
            "(VpcAttachments[?State == 'attached' || State == 'attaching'].VpcId)[0]",
            owned_by=(Sibling("aws_vpn_gateway_attachment", "vpn_gateway_id"),),
        )
    },
    tags="Tags",
)

VPN_CONNECTION = LiveReader(
    type="aws_vpn_connection",
    service=_SERVICE,
    read=Call("describe_vpn_connections", "VpnConnections"),
    check=Call(
        "describe_vpn_connections",
        "VpnConnections",
        {"VpnConnectionIds": "[id]"},
        gone=("InvalidVpnConnectionID.NotFound",),
    ),
    id="VpnConnectionId",
    gone=_LEAVING,
    attributes={
        "customer_gateway_id": Attribute("CustomerGatewayId", unless_absent=True),
        "vpn_gateway_id": "VpnGatewayId",
        "transit_gateway_id": "TransitGatewayId",
        "local_ipv4_network_cidr": Attribute("Options.LocalIpv4NetworkCidr", unless_absent=True),
        "remote_ipv4_network_cidr": Attribute("Options.RemoteIpv4NetworkCidr", unless_absent=True),
    },
    tags="Tags",
    not_compared={"tunnel1_preshared_key": "a secret", "tunnel1_*": "AWS answers for tunnels in an order of its own"},
)

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
    CUSTOMER_GATEWAY,
    VPN_GATEWAY,
    VPN_CONNECTION,
    TRANSIT_GATEWAY,
    TRANSIT_ATTACHMENT,
    TRANSIT_ROUTE_TABLE,
    TRANSIT_ROUTE,
)
