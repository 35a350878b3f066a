"""Network Services: Media CDN, service mesh and what extends load balancers."""
