"""Machines, containers and apps, as the API calls them, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.azure.arm_type import arm_type
from tfguard.resources.shapes.consequence import Consequence, Reach

_MACHINE = Consequence("lose what runs on it", lasting="its disks and its address", reach=Reach.ALL)
_IMAGE = Consequence("can no longer be made from it", whom="new machines", lasting="the image", reach=Reach.LATER)
_SPREAD = Consequence(
    "no longer stand as they should: spread out, or close together", whom="machines that are made in it", reach=Reach.LATER
)
_CLUSTER = Consequence("lose every application that runs in it", lasting="everything that was deployed in it", reach=Reach.ALL)
_CONTAINER_APP = Consequence("can no longer open the app", reach=Reach.ALL)
_APP_PART = Consequence("lose their messages, files or certificates", whom="apps that use it", reach=Reach.PART)
_SITE = Consequence("can no longer open the app", lasting="its generated address", reach=Reach.ALL)
_PLAN = Consequence("can no longer open any app on it", reach=Reach.ALL)
_HOST_NAME = Consequence("can no longer open the app by this name", reach=Reach.PART)
_PRIVATE = Consequence("can no longer reach what stands in the private network", whom="its app", reach=Reach.PART)
_BATCH = Consequence("no longer run", whom="jobs", reach=Reach.ALL)
_ML = Consequence(
    "can no longer use its models",
    whom="applications and data scientists",
    lasting="its models, endpoints and history",
    reach=Reach.ALL,
)
_ML_ENDPOINT = Consequence("get an error", whom="applications that call the model", reach=Reach.ALL)
_ML_PART = Consequence("can no longer work with it", whom="data scientists", reach=Reach.LATER)
_AI_PROJECT = Consequence(
    "can no longer work in it", whom="developers and agents", lasting="its agents, connections and files", reach=Reach.ALL
)
_AI_CONNECTION = Consequence("fail", whom="agents that use it", reach=Reach.PART)
_DESKTOP = Consequence("can no longer log in to their desktops", reach=Reach.ALL)

RESOURCE_TYPES = (
    arm_type("Microsoft.Compute/virtualMachines", "virtual machine", Layer.COMPUTE, _MACHINE),
    arm_type("Microsoft.Compute/virtualMachineScaleSets", "virtual machine scale set", Layer.COMPUTE, _MACHINE),
    arm_type("Microsoft.HybridCompute/machines", "connected machine", Layer.COMPUTE, _MACHINE),
    arm_type(
        "Microsoft.Compute/virtualMachines/extensions",
        "extension of a virtual machine",
        Layer.COMPUTE,
        Consequence("loses what it does: an agent, a script or a login", whom="its machine", reach=Reach.PART),
    ),
    arm_type(
        "Microsoft.Compute/disks",
        "disk",
        Layer.DATA,
        Consequence("can no longer read or write it", whom="its machine", lasting="the data", reach=Reach.ALL),
    ),
    arm_type("Microsoft.Compute/images", "machine image", Layer.COMPUTE, _IMAGE),
    arm_type("Microsoft.Compute/galleries", "image gallery", Layer.COMPUTE, _IMAGE),
    arm_type("Microsoft.Compute/galleries/images", "machine image", Layer.COMPUTE, _IMAGE),
    arm_type("Microsoft.Compute/galleries/images/versions", "version of a machine image", Layer.COMPUTE, _IMAGE),
    arm_type("Microsoft.Compute/snapshots", "snapshot", Layer.COMPUTE, _IMAGE),
    arm_type("Microsoft.Compute/availabilitySets", "availability set", Layer.COMPUTE, _SPREAD),
    arm_type("Microsoft.Compute/proximityPlacementGroups", "proximity placement group", Layer.COMPUTE, _SPREAD),
    arm_type(
        "Microsoft.Compute/diskEncryptionSets",
        "disk encryption set",
        Layer.DATA,
        Consequence("can no longer read them", whom="machines whose disks it encrypts", reach=Reach.ALL),
    ),
    arm_type(
        "Microsoft.Compute/sshPublicKeys",
        "SSH key",
        Layer.IDENTITY,
        Consequence(
            "can no longer log in to new machines with it", whom="administrators", lasting="its private key", reach=Reach.LATER
        ),
    ),
    arm_type("Microsoft.ContainerService/managedClusters", "AKS cluster", Layer.COMPUTE, _CLUSTER),
    arm_type("Microsoft.RedHatOpenShift/openShiftClusters", "OpenShift cluster", Layer.COMPUTE, _CLUSTER),
    arm_type("Microsoft.ServiceFabric/clusters", "Service Fabric cluster", Layer.COMPUTE, _CLUSTER),
    arm_type("Microsoft.ServiceFabric/managedClusters", "Service Fabric cluster", Layer.COMPUTE, _CLUSTER),
    arm_type(
        "Microsoft.ContainerService/managedClusters/agentPools",
        "AKS node pool",
        Layer.COMPUTE,
        Consequence("stops until there is room elsewhere", whom="what runs on its nodes", reach=Reach.ALL),
    ),
    arm_type(
        "Microsoft.ContainerService/fleets",
        "fleet of clusters",
        Layer.RUN,
        Consequence("are no longer upgraded together", whom="clusters", reach=Reach.LATER),
    ),
    arm_type(
        "Microsoft.KubernetesConfiguration/extensions",
        "extension of a cluster",
        Layer.COMPUTE,
        Consequence("stops", whom="what needs it in the cluster", reach=Reach.PART),
    ),
    arm_type(
        "Microsoft.KubernetesConfiguration/fluxConfigurations",
        "Flux configuration",
        Layer.COMPUTE,
        Consequence(
            "may be deleted from the cluster, and get no new commits", whom="applications that it deploys", reach=Reach.ALL
        ),
    ),
    arm_type(
        "Microsoft.Kubernetes/connectedClusters",
        "connected cluster",
        Layer.RUN,
        Consequence("can no longer manage it from Azure", whom="operators", lasting="its registration", reach=Reach.LATER),
    ),
    arm_type(
        "Microsoft.ContainerRegistry/registries",
        "image registry",
        Layer.COMPUTE,
        Consequence("can no longer pull its images", whom="machines and clusters", lasting="the images", reach=Reach.ALL),
    ),
    arm_type("Microsoft.App/containerApps", "container app", Layer.COMPUTE, _CONTAINER_APP),
    arm_type(
        "Microsoft.App/managedEnvironments",
        "container app environment",
        Layer.COMPUTE,
        Consequence(
            "can no longer open any app in it", lasting="its apps, its address and its generated names", reach=Reach.ALL
        ),
    ),
    arm_type("Microsoft.App/managedEnvironments/daprComponents", "Dapr component", Layer.COMPUTE, _APP_PART),
    arm_type("Microsoft.App/managedEnvironments/storages", "storage of a container app environment", Layer.COMPUTE, _APP_PART),
    arm_type(
        "Microsoft.App/managedEnvironments/certificates", "certificate of a container app environment", Layer.TLS, _APP_PART
    ),
    arm_type(
        "Microsoft.App/managedEnvironments/managedCertificates",
        "certificate of a container app environment",
        Layer.TLS,
        _APP_PART,
    ),
    arm_type(
        "Microsoft.App/jobs",
        "container app job",
        Layer.COMPUTE,
        Consequence("is no longer done", whom="its work", reach=Reach.LATER),
    ),
    arm_type(
        "Microsoft.ContainerInstance/containerGroups",
        "container group",
        Layer.COMPUTE,
        Consequence("can no longer connect to what runs in it", lasting="its address", reach=Reach.ALL),
    ),
    arm_type("Microsoft.Web/sites", "web app", Layer.COMPUTE, _SITE),
    arm_type("Microsoft.Web/staticSites", "static site", Layer.COMPUTE, _SITE),
    arm_type("Microsoft.AppPlatform/Spring/apps", "Spring app", Layer.COMPUTE, _SITE),
    arm_type("Microsoft.Web/serverfarms", "App Service plan", Layer.COMPUTE, _PLAN),
    arm_type("Microsoft.Web/hostingEnvironments", "App Service environment", Layer.COMPUTE, _PLAN),
    arm_type("Microsoft.AppPlatform/Spring", "Spring Apps service", Layer.COMPUTE, _PLAN),
    arm_type(
        "Microsoft.Web/sites/slots",
        "slot of a web app",
        Layer.COMPUTE,
        Consequence(
            "can no longer try and swap in what is deployed to it",
            whom="developers",
            lasting="what was deployed to it",
            reach=Reach.LATER,
        ),
    ),
    arm_type(
        "Microsoft.Web/sites/config",
        "settings of a web app",
        Layer.COMPUTE,
        Consequence("loses its settings: it starts again without them", whom="the app", reach=Reach.ALL),
    ),
    arm_type("Microsoft.Web/sites/hostNameBindings", "host name of a web app", Layer.COMPUTE, _HOST_NAME),
    arm_type("Microsoft.Web/staticSites/customDomains", "domain of a static site", Layer.COMPUTE, _HOST_NAME),
    arm_type("Microsoft.Web/sites/networkConfig", "network of a web app", Layer.NETWORK, _PRIVATE),
    arm_type("Microsoft.Web/sites/virtualNetworkConnections", "network of a web app", Layer.NETWORK, _PRIVATE),
    arm_type(
        "Microsoft.Web/sites/functions",
        "function",
        Layer.COMPUTE,
        Consequence("gets an error", whom="whoever calls the function", reach=Reach.PART),
    ),
    arm_type(
        "Microsoft.Web/certificates",
        "certificate",
        Layer.TLS,
        Consequence("get no valid certificate for its names", reach=Reach.PART),
    ),
    arm_type(
        "Microsoft.Web/connections",
        "API connection",
        Layer.COMPUTE,
        Consequence(
            "fail", whom="workflows that use it", lasting="its consent, which somebody must give by hand", reach=Reach.ALL
        ),
    ),
    arm_type(
        "Microsoft.Logic/workflows",
        "workflow",
        Layer.COMPUTE,
        Consequence(
            "waits in vain",
            whom="whoever waits for its work",
            lasting="the address of its trigger, and its runs",
            reach=Reach.ALL,
        ),
    ),
    arm_type("Microsoft.Batch/batchAccounts", "Batch account", Layer.COMPUTE, _BATCH),
    arm_type("Microsoft.Batch/batchAccounts/pools", "Batch pool", Layer.COMPUTE, _BATCH),
    arm_type("Microsoft.MachineLearningServices/workspaces", "machine learning workspace", Layer.COMPUTE, _ML),
    arm_type("Microsoft.MachineLearningServices/workspaces/onlineEndpoints", "model endpoint", Layer.COMPUTE, _ML_ENDPOINT),
    arm_type(
        "Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments",
        "model deployment",
        Layer.COMPUTE,
        _ML_ENDPOINT,
    ),
    arm_type("Microsoft.MachineLearningServices/workspaces/serverlessEndpoints", "model endpoint", Layer.COMPUTE, _ML_ENDPOINT),
    arm_type("Microsoft.CognitiveServices/accounts/deployments", "deployed AI model", Layer.COMPUTE, _ML_ENDPOINT),
    arm_type("Microsoft.MachineLearningServices/workspaces/computes", "machine learning compute", Layer.COMPUTE, _ML_PART),
    arm_type(
        "Microsoft.MachineLearningServices/workspaces/connections",
        "connection of a machine learning workspace",
        Layer.COMPUTE,
        _ML_PART,
    ),
    arm_type("Microsoft.MachineLearningServices/registries", "machine learning registry", Layer.COMPUTE, _ML_PART),
    arm_type(
        "Microsoft.CognitiveServices/accounts",
        "AI services account",
        Layer.COMPUTE,
        Consequence(
            "get an error", whom="applications that call its models", lasting="its keys and its address", reach=Reach.ALL
        ),
    ),
    arm_type("Microsoft.CognitiveServices/accounts/projects", "AI project", Layer.COMPUTE, _AI_PROJECT),
    arm_type("Microsoft.CognitiveServices/accounts/connections", "connection of an AI account", Layer.COMPUTE, _AI_CONNECTION),
    arm_type(
        "Microsoft.CognitiveServices/accounts/projects/connections",
        "connection of an AI project",
        Layer.COMPUTE,
        _AI_CONNECTION,
    ),
    arm_type("Microsoft.CognitiveServices/accounts/capabilityHosts", "agent host", Layer.COMPUTE, _AI_CONNECTION),
    arm_type("Microsoft.CognitiveServices/accounts/projects/capabilityHosts", "agent host", Layer.COMPUTE, _AI_CONNECTION),
    arm_type(
        "Microsoft.CognitiveServices/accounts/raiPolicies",
        "content filter of AI services",
        Layer.COMPUTE,
        Consequence("are no longer stopped by it", whom="harmful questions and answers", reach=Reach.LATER),
    ),
    arm_type(
        "Microsoft.BotService/botServices",
        "bot",
        Layer.COMPUTE,
        Consequence("get no answer from the bot in any channel", lasting="its channels", reach=Reach.ALL),
    ),
    arm_type("Microsoft.DesktopVirtualization/hostPools", "host pool", Layer.COMPUTE, _DESKTOP),
    arm_type("Microsoft.DesktopVirtualization/applicationGroups", "application group", Layer.COMPUTE, _DESKTOP),
    arm_type("Microsoft.DesktopVirtualization/workspaces", "desktop workspace", Layer.COMPUTE, _DESKTOP),
    arm_type(
        "Microsoft.AVS/privateClouds",
        "private cloud",
        Layer.COMPUTE,
        Consequence("lose every machine that runs in it", lasting="its machines and their data", reach=Reach.ALL),
    ),
)
