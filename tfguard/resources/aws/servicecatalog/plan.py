"""AWS Service Catalog, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_servicecatalog_budget_resource_association",
        "budget of a product or portfolio",
        Layer.RUN,
        identity=("budget_name", "resource_id"),
        consequence=Consequence("no longer sees it at the product", whom="whoever watches the cost", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_servicecatalog_constraint",
        "constraint",
        Layer.RUN,
        identity=("portfolio_id", "product_id", "type"),
        parent="portfolio_id",
        consequence=Consequence(
            "does so without its role, its rules or its notifications", whom="whoever launches the product", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_servicecatalog_organizations_access",
        "Service Catalog in the organization",
        Layer.RUN,
        consequence=Consequence("can no longer be shared with the organization", whom="portfolios", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_servicecatalog_portfolio",
        "portfolio",
        Layer.RUN,
        consequence=Consequence(
            "can no longer launch the products in it",
            whom="teams",
            lasting="its id, and its shares and grants",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_servicecatalog_portfolio_share",
        "portfolio share",
        Layer.RUN,
        identity=("portfolio_id", "type", "principal_id"),
        parent="portfolio_id",
        consequence=Consequence("can no longer launch the products", whom="teams in the other accounts", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_servicecatalog_principal_portfolio_association",
        "principal of a portfolio",
        Layer.IDENTITY,
        identity=("portfolio_id", "principal_arn"),
        parent="portfolio_id",
        consequence=Consequence("can no longer launch the products", whom="that person or role", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_servicecatalog_product",
        "product",
        Layer.RUN,
        consequence=Consequence(
            "can no longer launch or update it", whom="teams", lasting="its id and its versions", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_servicecatalog_product_portfolio_association",
        "product of a portfolio",
        Layer.RUN,
        identity=("portfolio_id", "product_id"),
        parent="portfolio_id",
        consequence=Consequence("can no longer launch the product from that portfolio", whom="teams", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_servicecatalog_provisioned_product",
        "provisioned product",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "gets errors",
            whom="whoever uses what the product made",
            lasting="everything in its stack, and its data",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_servicecatalog_provisioning_artifact",
        "product version",
        Layer.RUN,
        parent="product_id",
        consequence=Consequence(
            "can no longer launch or update to that version", whom="teams", lasting="its id", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_servicecatalog_service_action",
        "service action",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("can no longer run it on their products", whom="teams", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_servicecatalog_tag_option",
        "tag option",
        Layer.RUN,
        identity=("key", "value"),
        harmless="It only offers a tag to new products: nothing that runs has it from here.",
    ),
    ResourceType(
        "aws_servicecatalog_tag_option_resource_association",
        "tag option of a product or portfolio",
        Layer.RUN,
        identity=("tag_option_id", "resource_id"),
        harmless="It only offers a tag to new products: nothing that runs has it from here.",
    ),
)
