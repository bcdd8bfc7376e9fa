@organization
Feature: SCIM belongs to the Enterprise plan
  SCIM is an advanced capability of the Enterprise plan. Organizations on another plan cannot use it.

  @DD-PLAN-01
  Rule: Only an organization on the Enterprise plan can use SCIM

    Example: an organization on the Enterprise plan provisions a User
      Given an organization on the Enterprise plan
      When the client creates a User
      Then the provider answers that the User was created

    Scenario Outline: an organization on the <plan> plan provisions nobody
      Given an organization on the <plan> plan
      When the client creates a User
      Then the provider refuses the call because of the plan

      Examples:
        | plan    |
        | Pro     |
        | Startup |
        | Free    |

    Scenario Outline: an organization on the <plan> plan cannot read Users either
      Given an organization on the <plan> plan
      When the client asks for a page of Users with its key
      Then the provider refuses the call because of the plan

      Examples:
        | plan |
        | Pro  |
        | Free |

    Example: a refused creation leaves nothing behind
      Given an organization on the Pro plan
      And the creation of a User was refused
      When the organization moves to the Enterprise plan
      Then no User with that userName exists

  @DD-PLAN-04
  Rule: Moving to a lower plan leaves the Users as they were

    Example: a User is untouched by a time without SCIM
      Given a User that the client created
      And the organization has moved to the Pro plan
      And the organization has moved back to the Enterprise plan
      When the client reads that User
      Then the User is as the client created it

    @admin
    Example: a User is not disabled by a lower plan
      Given a User that the client created
      And the organization has moved to the Pro plan
      When an administrator looks at that User
      Then the User's status is Pending

  @DD-PLAN-03 @organization @current
  Rule: By now, SCIM is part of every plan that is paid for

    Scenario Outline: an organization on the <plan> plan is served
      Given an organization on the <plan> plan
      When the client creates a User
      Then the provider answers that the User was created

      Examples:
        | plan       |
        | Enterprise |
        | Pro        |
        | Startup    |

    Example: an organization that pays nothing is refused
      Given an organization on the Free plan
      When the client creates a User
      Then the provider refuses the call because of the plan

  @DD-PLAN-06 @sso
  Rule: More than one identity provider, and no more than three, belongs to the Enterprise plan

    Scenario Outline: an organization on the Enterprise plan trusts <count> identity providers
      Given an organization on the Enterprise plan
      When an administrator connects <count> identity providers
      Then the provider does so

      Examples:
        | count |
        | 2     |
        | 3     |

    Example: a fourth identity provider is refused
      Given an organization on the Enterprise plan
      When an administrator connects 4 identity providers
      Then the provider refuses to do so

    Scenario Outline: an organization on the <plan> plan has no second identity provider
      Given an organization on the <plan> plan
      When an administrator connects 2 identity providers
      Then the provider refuses to do so

      Examples:
        | plan    |
        | Pro     |
        | Startup |
        | Free    |

    Example: an organization on the Pro plan trusts one identity provider
      Given an organization on the Pro plan
      When an administrator connects 1 identity provider
      Then the provider does so

  @DD-GRP-00 @organization
  Rule: At first, Groups are not supported

    Example: a Group is refused
      When the client pushes a Group
      Then the provider refuses the Group
