"""Amazon SageMaker, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_RUNNING = Consequence("keep answering, but cannot grow, heal or be updated", whom="endpoints that use it", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "aws_sagemaker_endpoint",
        "endpoint",
        Layer.COMPUTE,
        consequence=Consequence("gets an error instead of a prediction", whom="whoever calls it", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_sagemaker_app",
        "Studio app",
        Layer.COMPUTE,
        identity=("domain_id", "user_profile_name", "space_name", "app_type", "app_name"),
        parent="domain_id",
        consequence=Consequence(
            "is thrown out of the running notebook",
            whom="the person who works in it",
            lasting="what was only in its memory",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_sagemaker_app_image_config",
        "app image configuration",
        Layer.COMPUTE,
        identity=("app_image_config_name",),
        consequence=Consequence("cannot be started", whom="new apps that use it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_sagemaker_code_repository",
        "code repository",
        Layer.COMPUTE,
        identity=("code_repository_name",),
        consequence=Consequence("start without the code", whom="new notebook instances that name it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_sagemaker_data_quality_job_definition",
        "data quality job",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("sees when the data that models get drifts away", whom="nobody", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_sagemaker_device",
        "edge device",
        Layer.COMPUTE,
        identity=("device_fleet_name", "device"),
        parent="device_fleet_name",
        parent_types=("aws_sagemaker_device_fleet",),
        consequence=Consequence("gets no more models", whom="the device", reach=Reach.PART),
    ),
    ResourceType(
        "aws_sagemaker_device_fleet",
        "edge device fleet",
        Layer.COMPUTE,
        identity=("device_fleet_name",),
        consequence=Consequence("get no more models", whom="its devices", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_sagemaker_domain",
        "SageMaker domain",
        Layer.COMPUTE,
        identity=("domain_name",),
        consequence=Consequence(
            "can no longer open Studio",
            whom="data scientists",
            lasting="its id and URL, its users and apps, and their home directories unless they are kept",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_sagemaker_endpoint_configuration",
        "endpoint configuration",
        Layer.COMPUTE,
        identity=("name",),
        consequence=_RUNNING,
    ),
    ResourceType(
        "aws_sagemaker_feature_group",
        "feature group",
        Layer.DATA,
        identity=("feature_group_name",),
        consequence=Consequence(
            "get an error",
            whom="models that look up features in it",
            lasting="the records of its online store",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_sagemaker_flow_definition",
        "human review workflow",
        Layer.COMPUTE,
        identity=("flow_definition_name",),
        consequence=Consequence("are sent to nobody", whom="predictions that people should check", reach=Reach.PART),
    ),
    ResourceType(
        "aws_sagemaker_hub",
        "model hub",
        Layer.COMPUTE,
        identity=("hub_name",),
        consequence=Consequence(
            "no longer find the models in it", whom="data scientists", lasting="its content", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_sagemaker_human_task_ui",
        "page for human reviews",
        Layer.COMPUTE,
        identity=("human_task_ui_name",),
        consequence=Consequence("cannot be made", whom="new human review workflows that name it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_sagemaker_image",
        "Studio image",
        Layer.COMPUTE,
        identity=("image_name",),
        consequence=Consequence("cannot be started", whom="new apps that use it", lasting="its versions", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_sagemaker_image_version",
        "version of a Studio image",
        Layer.COMPUTE,
        parent="image_name",
        parent_types=("aws_sagemaker_image",),
        consequence=Consequence("cannot be started", whom="new apps that use it", lasting="its number", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_sagemaker_mlflow_tracking_server",
        "MLflow server",
        Layer.COMPUTE,
        identity=("tracking_server_name",),
        consequence=Consequence(
            "can no longer record or look up experiments",
            whom="data scientists",
            lasting="its URL and what it has recorded",
            reach=Reach.ALL,
        ),
    ),
    ResourceType("aws_sagemaker_model", "model", Layer.COMPUTE, identity=("name",), consequence=_RUNNING),
    ResourceType(
        "aws_sagemaker_model_package_group",
        "model group",
        Layer.COMPUTE,
        identity=("model_package_group_name",),
        consequence=Consequence(
            "no longer finds them in the registry",
            whom="whoever deploys models",
            lasting="its versions and their approvals",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_sagemaker_model_package_group_policy",
        "policy of a model group",
        Layer.IDENTITY,
        identity=("model_package_group_name",),
        parent="model_package_group_name",
        parent_types=("aws_sagemaker_model_package_group",),
        document="resource_policy",
        consequence=Consequence("can no longer deploy models from it", whom="other accounts that the policy lets in"),
    ),
    ResourceType(
        "aws_sagemaker_monitoring_schedule",
        "monitoring schedule",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("sees when the model or its data drifts away", whom="nobody", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_sagemaker_notebook_instance",
        "notebook instance",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "can no longer work in it", whom="data scientists", lasting="the files on its disk", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_sagemaker_notebook_instance_lifecycle_configuration",
        "lifecycle configuration of notebook instances",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "cannot be started, or start without its set-up", whom="notebook instances that use it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_sagemaker_pipeline",
        "SageMaker pipeline",
        Layer.RUN,
        identity=("pipeline_name",),
        consequence=Consequence(
            "are no longer trained and registered", whom="models", lasting="the history of its runs", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_sagemaker_project",
        "SageMaker project",
        Layer.RUN,
        identity=("project_name",),
        consequence=Consequence(
            "has no repositories and pipelines for it any more",
            whom="whoever changes its models",
            lasting="its id and what was in its repositories",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_sagemaker_servicecatalog_portfolio_status",
        "project templates of SageMaker",
        Layer.RUN,
        harmless="Its deletion only drops it from the state: the templates stay on or off.",
    ),
    ResourceType(
        "aws_sagemaker_space",
        "Studio space",
        Layer.COMPUTE,
        identity=("domain_id", "space_name"),
        parent="domain_id",
        consequence=Consequence(
            "can no longer open it", whom="whoever works in it", lasting="the files in it", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_sagemaker_studio_lifecycle_config",
        "lifecycle configuration of Studio",
        Layer.COMPUTE,
        identity=("studio_lifecycle_config_name",),
        consequence=Consequence("cannot be started", whom="new apps that name it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_sagemaker_user_profile",
        "Studio user",
        Layer.COMPUTE,
        identity=("domain_id", "user_profile_name"),
        parent="domain_id",
        consequence=Consequence(
            "can no longer open Studio", whom="that data scientist", lasting="their home directory", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_sagemaker_workforce",
        "workforce",
        Layer.IDENTITY,
        identity=("workforce_name",),
        consequence=Consequence(
            "can no longer sign in", whom="people who label or review", lasting="its sign-in address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_sagemaker_workteam",
        "work team",
        Layer.IDENTITY,
        identity=("workteam_name",),
        consequence=Consequence("get no more tasks to label or review", whom="its members", reach=Reach.PART),
    ),
    ResourceType(
        "aws_sagemaker_algorithm",
        "algorithm",
        Layer.COMPUTE,
        identity=("algorithm_name",),
        consequence=Consequence("cannot be started", whom="new training jobs that name it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_sagemaker_hub_content_reference",
        "model of a hub",
        Layer.COMPUTE,
        identity=("hub_name", "hub_content_name"),
        parent="hub_name",
        parent_types=("aws_sagemaker_hub",),
        consequence=Consequence("no longer find the model in the hub", whom="data scientists", reach=Reach.LATER),
    ),
    ResourceType("aws_sagemaker_hyper_parameter_tuning_job", "tuning job", Layer.RUN, disposable=True),
    ResourceType("aws_sagemaker_labeling_job", "labeling job", Layer.RUN, disposable=True),
    ResourceType(
        "aws_sagemaker_mlflow_app",
        "MLflow app",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "can no longer record or look up experiments",
            whom="data scientists",
            lasting="its address, and what it has recorded",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_sagemaker_model_card",
        "model card",
        Layer.RUN,
        identity=("model_card_name",),
        harmless="It only describes a model: nothing reads it to run.",
    ),
    ResourceType("aws_sagemaker_model_card_export_job", "export of a model card", Layer.RUN, disposable=True),
    ResourceType("aws_sagemaker_training_job", "training job", Layer.RUN, disposable=True),
)
